import type { MeetingState } from "@/prisma/generated/enums";

/**
 * The life of a meeting, in one table: who may do what in which state, and what comes of it.
 * Screens offer what it allows, commands refuse what it does not, tests and docs/model.md read it.
 */
export type Act =
  | "propose"
  | "request"
  | "edit"
  | "ask-back"
  | "accept"
  | "decline"
  | "withdraw"
  | "approve"
  | "reject"
  | "veto"
  | "remind"
  | "expire"
  | "place"
  | "move"
  | "unplace"
  | "cancel"
  | "mark-held"
  | "mark-missed"
  | "join"
  | "leave";

/**
 * `invited`: a seat whose consent is still asked. `consented`: a seat that has given it. `requester`: who asked.
 * `asked-along` and `along`: sits in beside the pair (alternative, observer, interpreter) and has still to say yes, or has.
 * `desk` decides for the event; `other-desk` cares for one of the two and does not decide alone.
 */
export type Role =
  | "invited"
  | "consented"
  | "requester"
  | "asked-along"
  | "along"
  | "desk"
  | "other-desk"
  | "clock";

/** What an act leads to may hang on what holds once it is done. */
export type Condition =
  | "all-consent"
  | "consent-open"
  | "approved"
  | "approval-open"
  | "desk-first"
  | "shown"
  | "self-booking";

export type Step = {
  readonly from: MeetingState | null;
  readonly act: Act;
  readonly by: readonly Role[];
  readonly when?: readonly Condition[];
  readonly to: MeetingState;
};

/** Who sits in comes and goes without changing the state of the meeting. */
const company = (["OFFERED", "REQUESTED", "ACCEPTED", "CONFIRMED", "PLACED"] as const).flatMap(
  (state): Step[] => [
    ...(state === "PLACED"
      ? []
      : [{ from: state, act: "join", by: ["asked-along"], when: ["shown"], to: state } as const]),
    { from: state, act: "leave", by: ["asked-along", "along"], to: state },
  ],
);

export const lifecycle: readonly Step[] = [
  { from: null, act: "propose", by: ["desk"], to: "PROPOSED" },
  { from: null, act: "request", by: ["consented"], to: "REQUESTED" },

  { from: "PROPOSED", act: "approve", by: ["desk", "other-desk"], when: ["approval-open"], to: "PROPOSED" },
  {
    from: "PROPOSED",
    act: "approve",
    by: ["desk", "other-desk"],
    when: ["approved", "consent-open"],
    to: "OFFERED",
  },
  {
    from: "PROPOSED",
    act: "approve",
    by: ["desk", "other-desk"],
    when: ["approved", "all-consent"],
    to: "CONFIRMED",
  },
  { from: "PROPOSED", act: "reject", by: ["desk", "other-desk"], to: "REJECTED" },
  // One of the two asks by themselves: the proposal that only the desk knows of gives way.
  { from: "PROPOSED", act: "expire", by: ["clock"], to: "EXPIRED" },

  { from: "OFFERED", act: "accept", by: ["invited"], when: ["consent-open"], to: "OFFERED" },
  { from: "OFFERED", act: "accept", by: ["invited"], when: ["all-consent"], to: "CONFIRMED" },
  { from: "OFFERED", act: "decline", by: ["invited", "consented"], to: "DECLINED" },
  { from: "OFFERED", act: "reject", by: ["desk"], to: "REJECTED" },
  { from: "OFFERED", act: "veto", by: ["other-desk"], to: "REJECTED" },
  { from: "OFFERED", act: "remind", by: ["clock"], to: "OFFERED" },
  { from: "OFFERED", act: "expire", by: ["clock"], to: "EXPIRED" },

  { from: "REQUESTED", act: "edit", by: ["requester"], to: "REQUESTED" },
  { from: "REQUESTED", act: "ask-back", by: ["invited"], when: ["shown"], to: "REQUESTED" },
  { from: "REQUESTED", act: "ask-back", by: ["desk"], to: "REQUESTED" },
  {
    from: "REQUESTED",
    act: "approve",
    by: ["desk", "other-desk"],
    when: ["desk-first"],
    to: "REQUESTED",
  },
  { from: "REQUESTED", act: "accept", by: ["invited"], when: ["shown", "consent-open"], to: "REQUESTED" },
  {
    from: "REQUESTED",
    act: "accept",
    by: ["invited"],
    when: ["shown", "all-consent", "approval-open"],
    to: "ACCEPTED",
  },
  {
    from: "REQUESTED",
    act: "accept",
    by: ["invited"],
    when: ["shown", "all-consent", "approved"],
    to: "CONFIRMED",
  },
  { from: "REQUESTED", act: "decline", by: ["invited"], when: ["shown"], to: "DECLINED" },
  { from: "REQUESTED", act: "withdraw", by: ["consented"], to: "WITHDRAWN" },
  { from: "REQUESTED", act: "reject", by: ["desk"], to: "REJECTED" },
  { from: "REQUESTED", act: "veto", by: ["other-desk"], to: "REJECTED" },
  { from: "REQUESTED", act: "remind", by: ["clock"], when: ["shown"], to: "REQUESTED" },
  { from: "REQUESTED", act: "expire", by: ["clock"], to: "EXPIRED" },

  { from: "ACCEPTED", act: "approve", by: ["desk", "other-desk"], when: ["approval-open"], to: "ACCEPTED" },
  { from: "ACCEPTED", act: "approve", by: ["desk", "other-desk"], when: ["approved"], to: "CONFIRMED" },
  { from: "ACCEPTED", act: "ask-back", by: ["desk"], to: "ACCEPTED" },
  { from: "ACCEPTED", act: "reject", by: ["desk"], to: "REJECTED" },
  { from: "ACCEPTED", act: "veto", by: ["other-desk"], to: "REJECTED" },
  { from: "ACCEPTED", act: "withdraw", by: ["consented"], to: "WITHDRAWN" },

  { from: "CONFIRMED", act: "place", by: ["desk"], to: "PLACED" },
  { from: "CONFIRMED", act: "place", by: ["consented"], when: ["self-booking"], to: "PLACED" },
  { from: "CONFIRMED", act: "veto", by: ["other-desk"], to: "REJECTED" },
  { from: "CONFIRMED", act: "cancel", by: ["consented", "desk"], to: "CANCELLED" },

  { from: "PLACED", act: "move", by: ["desk"], to: "PLACED" },
  { from: "PLACED", act: "move", by: ["consented"], when: ["self-booking"], to: "PLACED" },
  { from: "PLACED", act: "unplace", by: ["desk"], to: "CONFIRMED" },
  { from: "PLACED", act: "cancel", by: ["consented", "desk"], to: "CANCELLED" },
  { from: "PLACED", act: "mark-held", by: ["consented", "desk"], to: "HELD" },
  { from: "PLACED", act: "mark-missed", by: ["consented", "desk"], to: "MISSED" },

  { from: "HELD", act: "mark-missed", by: ["consented", "desk"], to: "MISSED" },
  { from: "MISSED", act: "mark-held", by: ["consented", "desk"], to: "HELD" },

  ...company,
];

export const endedStates: readonly MeetingState[] = [
  "DECLINED",
  "WITHDRAWN",
  "EXPIRED",
  "REJECTED",
  "CANCELLED",
];
export const placeableStates: readonly MeetingState[] = ["CONFIRMED", "PLACED", "HELD", "MISSED"];

/** What holds once the act is done. `shown`: the other side may know of it. */
export type Situation = {
  readonly allConsent: boolean;
  readonly approved: boolean;
  readonly deskFirst: boolean;
  readonly shown: boolean;
  readonly selfBooking: boolean;
};

/** The state an act leads to, or null where the table has no such step. Unknown means no. */
export function findNextState(
  from: MeetingState | null,
  act: Act,
  roles: readonly Role[],
  then: Situation,
): MeetingState | null {
  const holds: Record<Condition, boolean> = {
    "all-consent": then.allConsent,
    "consent-open": !then.allConsent,
    approved: then.approved,
    "approval-open": !then.approved,
    "desk-first": then.deskFirst,
    shown: then.shown,
    "self-booking": then.selfBooking,
  };
  const step = lifecycle.find(
    (one) =>
      one.from === from &&
      one.act === act &&
      one.by.some((role) => roles.includes(role)) &&
      (one.when ?? []).every((name) => holds[name]),
  );
  return step?.to ?? null;
}

/** What somebody in these roles may do now, for buttons; each once. */
export function listActs(from: MeetingState, roles: readonly Role[], now: Partial<Situation> = {}): Act[] {
  const refused: Partial<Record<Condition, boolean>> = {
    "desk-first": now.deskFirst !== true,
    shown: now.shown === false,
    "self-booking": now.selfBooking !== true,
  };
  return [
    ...new Set(
      lifecycle
        .filter((step) => step.from === from && step.by.some((role) => roles.includes(role)))
        .filter((step) => !(step.when ?? []).some((name) => refused[name]))
        .map((step) => step.act),
    ),
  ];
}

const leaving = ["decline", "withdraw", "cancel", "leave"] as const;

/** How one of the pair ends a meeting in this state, or who sits in leaves it; null where there is nothing to end. */
export function findLeavingAct(from: MeetingState, roles: readonly Role[]): (typeof leaving)[number] | null {
  const acts = listActs(from, roles);
  return leaving.find((act) => acts.includes(act)) ?? null;
}
