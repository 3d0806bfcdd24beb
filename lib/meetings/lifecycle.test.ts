import { describe, expect, it } from "vitest";
import {
  type Act,
  endedStates,
  findNextState,
  lifecycle,
  listActs,
  placeableStates,
  type Role,
} from "@/lib/meetings/lifecycle";
import { MeetingState } from "@/prisma/generated/enums";

const states = Object.values(MeetingState);
const roles: readonly Role[] = ["invited", "consented", "desk", "clock"];
const acts = [...new Set(lifecycle.map((step) => step.act))] as readonly Act[];
const situations = [
  { name: "one consent, no approval", allConsent: false, approved: false },
  { name: "one consent, approved", allConsent: false, approved: true },
  { name: "both consent, no approval", allConsent: true, approved: false },
  { name: "both consent, approved", allConsent: true, approved: true },
] as const;

/** Written by hand from the model, not from the table: every state x act x role that may happen, and where it leads. */
const allowed: Record<string, string | readonly [string, string, string, string]> = {
  "PROPOSED approve desk": ["OFFERED", "OFFERED", "CONFIRMED", "CONFIRMED"],
  "PROPOSED reject desk": "REJECTED",
  "OFFERED accept invited": ["OFFERED", "OFFERED", "CONFIRMED", "CONFIRMED"],
  "OFFERED decline invited": "DECLINED",
  "OFFERED decline consented": "DECLINED",
  "OFFERED reject desk": "REJECTED",
  "OFFERED expire clock": "EXPIRED",
  "REQUESTED accept invited": ["REQUESTED", "REQUESTED", "ACCEPTED", "CONFIRMED"],
  "REQUESTED decline invited": "DECLINED",
  "REQUESTED withdraw consented": "WITHDRAWN",
  "REQUESTED reject desk": "REJECTED",
  "REQUESTED expire clock": "EXPIRED",
  "ACCEPTED approve desk": "CONFIRMED",
  "ACCEPTED reject desk": "REJECTED",
  "ACCEPTED withdraw consented": "WITHDRAWN",
  "CONFIRMED place desk": "PLACED",
  "CONFIRMED cancel consented": "CANCELLED",
  "CONFIRMED cancel desk": "CANCELLED",
  "PLACED unplace desk": "CONFIRMED",
  "PLACED cancel consented": "CANCELLED",
  "PLACED cancel desk": "CANCELLED",
  "PLACED mark-held consented": "HELD",
  "PLACED mark-held desk": "HELD",
  "PLACED mark-missed consented": "MISSED",
  "PLACED mark-missed desk": "MISSED",
};

describe("the life of a meeting, role x act x state", () => {
  for (const from of states) {
    for (const act of acts) {
      for (const role of roles) {
        it(`${from} ${act} by ${role}`, () => {
          const expected = allowed[`${from} ${act} ${role}`] ?? null;
          for (const [index, situation] of situations.entries()) {
            const to = Array.isArray(expected) ? expected[index] : expected;
            expect(findNextState(from, act, role, situation), situation.name).toBe(to);
          }
        });
      }
    }
  }

  it("starts by a proposal of the desk or a request of somebody who consents by asking", () => {
    const then = { allConsent: false, approved: false };
    expect(findNextState(null, "propose", "desk", then)).toBe("PROPOSED");
    expect(findNextState(null, "request", "consented", then)).toBe("REQUESTED");
    expect(findNextState(null, "request", "invited", then)).toBeNull();
    expect(findNextState(null, "accept", "desk", then)).toBeNull();
  });

  it("ends where it ends: nothing follows an ended, held or missed meeting", () => {
    for (const state of [...endedStates, "HELD", "MISSED"] as const) {
      for (const role of roles) expect(listActs(state, role)).toEqual([]);
    }
  });

  it("never confirms without the consent of all", () => {
    for (const step of lifecycle.filter(
      ({ to, from }) => placeableStates.includes(to) && !(from && placeableStates.includes(from)),
    )) {
      expect(step.from === "ACCEPTED" || step.when?.includes("all-consent")).toBe(true);
    }
  });
});
