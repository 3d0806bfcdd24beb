import { expect, test } from "vitest";
import { chooseDesk } from "@/lib/availability/choose-desk";

const rules = { delegationDeskId: "lead", hostsDeskId: null };

test.each([
  ["the event's desk cares for its own side", "HOSTS", null, "partner"],
  ["a side that has a desk is that desk's", "DELEGATION", null, "lead"],
  ["the desk that let somebody in keeps them", "DELEGATION", "partner", "partner"],
  ["a desk without a part in the event does not", "HOSTS", "elsewhere", "partner"],
] as const)("%s", (_, side, admittedByDeskId, desk) => {
  expect(chooseDesk({ deskId: "partner", rules }, { side, admittedByDeskId })).toBe(desk);
});

test("without rules it is the event's", () => {
  expect(chooseDesk({ deskId: "own", rules: null }, { side: "HOSTS", admittedByDeskId: null })).toBe("own");
});
