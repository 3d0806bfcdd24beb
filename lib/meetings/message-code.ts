/** What the schemas of this subject answer; `meetings.errors` has the sentences. */
export type MeetingMessageCode =
  | "message-missing"
  | "message-too-long"
  | "text-too-long"
  | "reason-missing"
  | "reason-too-long";
