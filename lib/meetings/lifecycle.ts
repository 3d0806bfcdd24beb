import type { MeetingState } from "@/prisma/generated/enums";

/**
 * The life of a meeting, in one table: who may do what in which state, and what comes of it.
 * Screens offer what it allows, commands refuse what it does not, tests and docs/model.md read it.
 */
export type Act =
  | "propose"
  | "request"
  | "accept"
  | "decline"
  | "withdraw"
  | "approve"
  | "reject"
  | "expire"
  | "place"
  | "unplace"
  | "cancel"
  | "mark-held"
  | "mark-missed";

/** `invited`: a seat whose consent is still asked. `consented`: a seat that has given it. */
export type Role = "invited" | "consented" | "desk" | "clock";

/** What an act leads to may hang on the consent and the approval that the meeting then has. */
export type Condition = "all-consent" | "consent-open" | "approved" | "approval-open";

export type Step = {
  readonly from: MeetingState | null;
  readonly act: Act;
  readonly by: readonly Role[];
  readonly when?: readonly Condition[];
  readonly to: MeetingState;
};

export const lifecycle: readonly Step[] = [
  { from: null, act: "propose", by: ["desk"], to: "PROPOSED" },
  { from: null, act: "request", by: ["consented"], to: "REQUESTED" },

  { from: "PROPOSED", act: "approve", by: ["desk"], when: ["consent-open"], to: "OFFERED" },
  { from: "PROPOSED", act: "approve", by: ["desk"], when: ["all-consent"], to: "CONFIRMED" },
  { from: "PROPOSED", act: "reject", by: ["desk"], to: "REJECTED" },

  { from: "OFFERED", act: "accept", by: ["invited"], when: ["consent-open"], to: "OFFERED" },
  { from: "OFFERED", act: "accept", by: ["invited"], when: ["all-consent"], to: "CONFIRMED" },
  { from: "OFFERED", act: "decline", by: ["invited", "consented"], to: "DECLINED" },
  { from: "OFFERED", act: "reject", by: ["desk"], to: "REJECTED" },
  { from: "OFFERED", act: "expire", by: ["clock"], to: "EXPIRED" },

  { from: "REQUESTED", act: "accept", by: ["invited"], when: ["consent-open"], to: "REQUESTED" },
  {
    from: "REQUESTED",
    act: "accept",
    by: ["invited"],
    when: ["all-consent", "approval-open"],
    to: "ACCEPTED",
  },
  { from: "REQUESTED", act: "accept", by: ["invited"], when: ["all-consent", "approved"], to: "CONFIRMED" },
  { from: "REQUESTED", act: "decline", by: ["invited"], to: "DECLINED" },
  { from: "REQUESTED", act: "withdraw", by: ["consented"], to: "WITHDRAWN" },
  { from: "REQUESTED", act: "reject", by: ["desk"], to: "REJECTED" },
  { from: "REQUESTED", act: "expire", by: ["clock"], to: "EXPIRED" },

  { from: "ACCEPTED", act: "approve", by: ["desk"], to: "CONFIRMED" },
  { from: "ACCEPTED", act: "reject", by: ["desk"], to: "REJECTED" },
  { from: "ACCEPTED", act: "withdraw", by: ["consented"], to: "WITHDRAWN" },

  { from: "CONFIRMED", act: "place", by: ["desk"], to: "PLACED" },
  { from: "CONFIRMED", act: "cancel", by: ["consented", "desk"], to: "CANCELLED" },

  { from: "PLACED", act: "unplace", by: ["desk"], to: "CONFIRMED" },
  { from: "PLACED", act: "cancel", by: ["consented", "desk"], to: "CANCELLED" },
  { from: "PLACED", act: "mark-held", by: ["consented", "desk"], to: "HELD" },
  { from: "PLACED", act: "mark-missed", by: ["consented", "desk"], to: "MISSED" },
];

export const endedStates: readonly MeetingState[] = [
  "DECLINED",
  "WITHDRAWN",
  "EXPIRED",
  "REJECTED",
  "CANCELLED",
];
export const placeableStates: readonly MeetingState[] = ["CONFIRMED", "PLACED", "HELD", "MISSED"];

/** The state an act leads to, or null where the table has no such step. Unknown means no. */
export function findNextState(
  from: MeetingState | null,
  act: Act,
  role: Role,
  then: { readonly allConsent: boolean; readonly approved: boolean },
): MeetingState | null {
  const holds: Record<Condition, boolean> = {
    "all-consent": then.allConsent,
    "consent-open": !then.allConsent,
    approved: then.approved,
    "approval-open": !then.approved,
  };
  const step = lifecycle.find(
    (one) =>
      one.from === from &&
      one.act === act &&
      one.by.includes(role) &&
      (one.when ?? []).every((name) => holds[name]),
  );
  return step?.to ?? null;
}

/** What somebody in this role may do now, for buttons; each once. */
export function listActs(from: MeetingState, role: Role): readonly Act[] {
  return [
    ...new Set(
      lifecycle.filter((step) => step.from === from && step.by.includes(role)).map((step) => step.act),
    ),
  ];
}
