/** One file of words a subject and language, in messages/. */
export const namespaces = [
  "ui",
  "shell",
  "sign-in",
  "demo",
  "mission",
  "welcome",
  "people",
  "reasons",
  "meetings",
  "agenda",
  "manage",
  "schedule",
] as const;
