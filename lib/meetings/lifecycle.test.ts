import { describe, expect, it } from "vitest";
import {
  type Act,
  endedStates,
  findLeavingAct,
  findNextState,
  lifecycle,
  listActs,
  placeableStates,
  type Role,
} from "@/lib/meetings/lifecycle";
import { MeetingState } from "@/prisma/generated/enums";

const states = Object.values(MeetingState);
const roles: readonly Role[] = [
  "invited",
  "consented",
  "requester",
  "asked-along",
  "along",
  "desk",
  "other-desk",
  "clock",
];
const acts = [...new Set(lifecycle.map((step) => step.act))] as readonly Act[];
const plain = { deskFirst: false, shown: true, selfBooking: false };
const situations = [
  { name: "one consent, no approval", allConsent: false, approved: false, ...plain },
  { name: "one consent, approved", allConsent: false, approved: true, ...plain },
  { name: "both consent, no approval", allConsent: true, approved: false, ...plain },
  { name: "both consent, approved", allConsent: true, approved: true, ...plain },
] as const;

/** Written by hand from the model, not from the table: every state x act x role that may happen, and where it leads. */
const allowed: Record<string, string | readonly (string | null)[]> = {
  "PROPOSED approve desk": ["PROPOSED", "OFFERED", "PROPOSED", "CONFIRMED"],
  "PROPOSED approve other-desk": ["PROPOSED", "OFFERED", "PROPOSED", "CONFIRMED"],
  "PROPOSED reject desk": "REJECTED",
  "PROPOSED reject other-desk": "REJECTED",
  "PROPOSED expire clock": "EXPIRED",
  "OFFERED accept invited": ["OFFERED", "OFFERED", "CONFIRMED", "CONFIRMED"],
  "OFFERED decline invited": "DECLINED",
  "OFFERED decline consented": "DECLINED",
  "OFFERED reject desk": "REJECTED",
  "OFFERED veto other-desk": "REJECTED",
  "OFFERED remind clock": "OFFERED",
  "OFFERED expire clock": "EXPIRED",
  "REQUESTED edit requester": "REQUESTED",
  "REQUESTED ask-back invited": "REQUESTED",
  "REQUESTED ask-back desk": "REQUESTED",
  "REQUESTED accept invited": ["REQUESTED", "REQUESTED", "ACCEPTED", "CONFIRMED"],
  "REQUESTED decline invited": "DECLINED",
  "REQUESTED withdraw consented": "WITHDRAWN",
  "REQUESTED reject desk": "REJECTED",
  "REQUESTED veto other-desk": "REJECTED",
  "REQUESTED remind clock": "REQUESTED",
  "REQUESTED expire clock": "EXPIRED",
  "ACCEPTED approve desk": ["ACCEPTED", "CONFIRMED", "ACCEPTED", "CONFIRMED"],
  "ACCEPTED approve other-desk": ["ACCEPTED", "CONFIRMED", "ACCEPTED", "CONFIRMED"],
  "ACCEPTED ask-back desk": "ACCEPTED",
  "ACCEPTED reject desk": "REJECTED",
  "ACCEPTED veto other-desk": "REJECTED",
  "ACCEPTED withdraw consented": "WITHDRAWN",
  "CONFIRMED place desk": "PLACED",
  "CONFIRMED veto other-desk": "REJECTED",
  "CONFIRMED cancel consented": "CANCELLED",
  "CONFIRMED cancel desk": "CANCELLED",
  "OFFERED join asked-along": "OFFERED",
  "REQUESTED join asked-along": "REQUESTED",
  "ACCEPTED join asked-along": "ACCEPTED",
  "CONFIRMED join asked-along": "CONFIRMED",
  "OFFERED leave asked-along": "OFFERED",
  "OFFERED leave along": "OFFERED",
  "REQUESTED leave asked-along": "REQUESTED",
  "REQUESTED leave along": "REQUESTED",
  "ACCEPTED leave asked-along": "ACCEPTED",
  "ACCEPTED leave along": "ACCEPTED",
  "CONFIRMED leave asked-along": "CONFIRMED",
  "CONFIRMED leave along": "CONFIRMED",
  "PLACED leave asked-along": "PLACED",
  "PLACED leave along": "PLACED",
  "PLACED move desk": "PLACED",
  "PLACED unplace desk": "CONFIRMED",
  "PLACED cancel consented": "CANCELLED",
  "PLACED cancel desk": "CANCELLED",
  "PLACED mark-held consented": "HELD",
  "PLACED mark-held desk": "HELD",
  "PLACED mark-missed consented": "MISSED",
  "PLACED mark-missed desk": "MISSED",
  "HELD mark-missed consented": "MISSED",
  "HELD mark-missed desk": "MISSED",
  "MISSED mark-held consented": "HELD",
  "MISSED mark-held desk": "HELD",
};

describe("the life of a meeting, role x act x state", () => {
  for (const from of states) {
    for (const act of acts) {
      for (const role of roles) {
        it(`${from} ${act} by ${role}`, () => {
          const expected = allowed[`${from} ${act} ${role}`] ?? null;
          for (const [index, situation] of situations.entries()) {
            const to = Array.isArray(expected) ? expected[index] : expected;
            expect(findNextState(from, act, [role], situation), situation.name).toBe(to);
          }
        });
      }
    }
  }

  it("starts by a proposal of the desk or a request of somebody who consents by asking", () => {
    const then = situations[0];
    expect(findNextState(null, "propose", ["desk"], then)).toBe("PROPOSED");
    expect(findNextState(null, "request", ["consented"], then)).toBe("REQUESTED");
    expect(findNextState(null, "request", ["invited"], then)).toBeNull();
    expect(findNextState(null, "accept", ["desk"], then)).toBeNull();
  });

  it("ends where it ends: nothing follows an ended meeting, and nobody without a role does anything", () => {
    for (const state of endedStates) {
      for (const role of roles) expect(listActs(state, [role])).toEqual([]);
    }
    for (const state of states) expect(listActs(state, [])).toEqual([]);
  });

  it("keeps a request with the desk that looks first, until it has approved", () => {
    const hidden = { ...situations[2], deskFirst: true, shown: false };
    for (const act of ["accept", "decline", "ask-back"] as const)
      expect(findNextState("REQUESTED", act, ["invited"], hidden)).toBeNull();
    expect(findNextState("REQUESTED", "approve", ["desk"], hidden)).toBe("REQUESTED");
    expect(findNextState("REQUESTED", "approve", ["desk"], situations[2])).toBeNull();
    expect(findNextState("REQUESTED", "remind", ["clock"], hidden)).toBeNull();
  });

  it("lets the two choose their time only where the event allows it", () => {
    const self = { ...situations[3], selfBooking: true };
    expect(findNextState("CONFIRMED", "place", ["consented"], self)).toBe("PLACED");
    expect(findNextState("PLACED", "move", ["consented"], self)).toBe("PLACED");
    expect(findNextState("CONFIRMED", "place", ["invited"], self)).toBeNull();
  });

  it("has a way out for one of the two from every live state", () => {
    expect(findLeavingAct("REQUESTED", ["invited"])).toBe("decline");
    expect(findLeavingAct("REQUESTED", ["consented", "requester"])).toBe("withdraw");
    expect(findLeavingAct("OFFERED", ["invited"])).toBe("decline");
    expect(findLeavingAct("ACCEPTED", ["consented"])).toBe("withdraw");
    expect(findLeavingAct("CONFIRMED", ["consented"])).toBe("cancel");
    expect(findLeavingAct("PLACED", ["consented"])).toBe("cancel");
    expect(findLeavingAct("DECLINED", ["consented"])).toBeNull();
  });

  it("never confirms without the consent of all", () => {
    for (const step of lifecycle.filter(
      ({ to, from }) => placeableStates.includes(to) && !(from && placeableStates.includes(from)),
    )) {
      expect(step.from === "ACCEPTED" || step.when?.includes("all-consent")).toBe(true);
      expect(step.from === "OFFERED" || step.when?.includes("approved")).toBe(true);
    }
  });
});
