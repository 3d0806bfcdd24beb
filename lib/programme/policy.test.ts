import { expect, test } from "vitest";
import { judgeTake, mayDecide } from "@/lib/programme/policy";
import { ok, refuse } from "@/lib/result";
import type { Admission, AttendanceState } from "@/prisma/generated/enums";

const fine = { isApproved: true, sectorFits: true, isOver: false };
type State = AttendanceState | null;

test.each<[Admission, State, unknown]>([
  ["OPEN", null, ok("seat")],
  ["OPEN", "LEFT", ok("seat")],
  ["OPEN", "INVITED", ok("seat")],
  ["OPEN", "SEATED", refuse("already")],
  ["OPEN", "WAITING", refuse("already")],
  ["OPEN", "REFUSED", refuse("refused-before")],
  ["LIGHT", null, ok("seat")],
  ["HOST_APPROVAL", null, ok("ask")],
  ["HOST_APPROVAL", "LEFT", ok("ask")],
  ["HOST_APPROVAL", "ASKED", refuse("already")],
  ["HOST_APPROVAL", "REFUSED", refuse("refused-before")],
  ["HOST_APPROVAL", "INVITED", ok("seat")],
  ["CLOSED_LIST", null, refuse("not-invited")],
  ["CLOSED_LIST", "LEFT", refuse("not-invited")],
  ["CLOSED_LIST", "REFUSED", refuse("not-invited")],
  ["CLOSED_LIST", "INVITED", ok("seat")],
  ["NONE", null, refuse("not-open")],
  ["NONE", "INVITED", refuse("not-open")],
])("%s, %s", (admission, state, verdict) => {
  expect(judgeTake({ ...fine, admission, state })).toEqual(verdict);
});

test.each([
  ["over", { isOver: true }],
  ["not-approved", { isApproved: false }],
  ["other-sector", { sectorFits: false }],
] as const)("%s", (reason, change) => {
  expect(judgeTake({ ...fine, ...change, admission: "OPEN", state: null })).toEqual(refuse(reason));
});

test("an invitation holds across sectors, not after the end", () => {
  const invited = { ...fine, admission: "CLOSED_LIST", state: "INVITED" } as const;
  expect(judgeTake({ ...invited, sectorFits: false })).toEqual(ok("seat"));
  expect(judgeTake({ ...invited, isOver: true })).toEqual(refuse("over"));
});

test("the desk seats only who asked, and takes a seat back", () => {
  const states: State[] = [null, "INVITED", "ASKED", "WAITING", "SEATED", "REFUSED", "LEFT"];
  const allowed = (act: "invite" | "approve" | "refuse") => states.filter((state) => mayDecide(act, state));
  expect(allowed("invite")).toEqual([null, "REFUSED", "LEFT"]);
  expect(allowed("approve")).toEqual(["ASKED", "REFUSED"]);
  expect(allowed("refuse")).toEqual(["INVITED", "ASKED", "WAITING", "SEATED"]);
});
