/** Everybody who may come to a door. */
export const roles = [
  "visitor",
  "participant",
  "investor",
  "other-participant",
  "organiser",
  "co-organiser",
  "organiser-elsewhere",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/**
 * What they ask for, from e2e/matrix/world.ts. `lead`: the participant's meeting at the lead desk's event. `partner`:
 * the investor's with the other participant at the partner's event of the same mission. `elsewhere`: another mission's.
 * `lead-partner` and `partner-lead`: the address of the first with the object of the second. `deleted`: no longer there.
 */
export const things = ["lead", "partner", "elsewhere", "lead-partner", "partner-lead", "deleted"] as const;
export type Thing = (typeof things)[number];

export type Answer = "let-in" | "sign-in" | "not-found";

/** Who is let in to which things; everything else is not found, and a visitor is asked to sign in unless said otherwise. */
export type Access = {
  readonly may: Partial<Record<Role, readonly Thing[]>>;
  readonly visitor?: "not-found";
};

const here = ["lead", "partner"] as const;
const all = ["lead", "partner", "elsewhere"] as const;
const each = (they: readonly Role[], may: readonly Thing[]) =>
  Object.fromEntries(they.map((role) => [role, may]));
const signedIn = roles.filter((role) => role !== "visitor");

export const everybody: Access = { may: each(roles, all) };
export const anybodySignedIn: Access = { may: each(signedIn, all) };
/** Registered in the mission. */
export const participants: Access = { may: each(["participant", "investor", "other-participant"], here) };
/** Attends the event: the other participant goes to both. */
export const attendees: Access = {
  may: { participant: ["lead"], investor: ["partner"], "other-participant": here },
};
/** Registered in the mission, whatever the address says of the event. */
export const marketplaceReaders: Access = {
  may: each(["participant", "investor", "other-participant"], [...here, "lead-partner", "partner-lead"]),
};
/** Wrote the opportunity of the ground. */
export const authors: Access = {
  may: { participant: ["lead", "partner-lead"], "other-participant": ["partner", "lead-partner"] },
};
/** Speaks for an organisation with a thesis. */
export const investors: Access = { may: { investor: here } };
/** The same, about a company of the mission. */
export const investorsOfSubjects: Access = {
  may: { investor: [...here, "lead-partner", "partner-lead"] },
};
/** Has a seat in the meeting. */
export const seated: Access = {
  may: { participant: ["lead"], investor: ["partner"], "other-participant": ["partner"] },
};
/** An organiser of the mission, whichever their desk. */
export const organisers: Access = {
  may: { organiser: here, "co-organiser": here, "organiser-elsewhere": ["elsewhere"] },
};
/** Of the lead desk. */
export const leadOrganisers: Access = { may: { organiser: here, "organiser-elsewhere": ["elsewhere"] } };
/** Of the desk that runs the event, or of the lead desk. */
export const eventOrganisers: Access = {
  may: { organiser: here, "co-organiser": ["partner"], "organiser-elsewhere": ["elsewhere"] },
};
/** Of the desk itself. */
export const deskMembers: Access = {
  may: {
    organiser: ["lead", "partner-lead"],
    "co-organiser": ["partner", "lead-partner"],
    "organiser-elsewhere": ["elsewhere"],
  },
};
/** Of a desk that decides for the event or cares for some of its people: the partner's does at both. */
export const eventDesks: Access = organisers;
/** Of the desk that cares for the person, or of the lead desk; the event does not matter. */
export const caringOrganisers: Access = {
  may: {
    organiser: [...here, "lead-partner", "partner-lead"],
    "co-organiser": ["partner", "lead-partner"],
    "organiser-elsewhere": ["elsewhere"],
  },
};
/** Whoever holds the secret of a mail, signed in or not. */
export const bearers: Access = { may: each(roles, [...all, "lead-partner", "partner-lead"]) };
/** For the administrator alone, whatever it is about. */
export const administrators: Access = { may: { administrator: all } };
export const nobody: Access = { may: {} };

export function expectAnswer({ may, visitor }: Access, role: Role, thing: Thing): Answer {
  if (may[role]?.includes(thing)) return "let-in";
  if (role !== "visitor" || may.visitor) return "not-found";
  return visitor ?? "sign-in";
}
