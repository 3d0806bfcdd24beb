import { expect, it } from "vitest";
import { judgePrint } from "@/lib/guests/judge-print";

it("is safe to print what is published, whole and unchanged, and says what stands against it", () => {
  expect(judgePrint({ version: 2, unplaced: 0, gone: 0 })).toEqual([]);
  expect(judgePrint({ version: null, unplaced: 1, gone: 2 })).toEqual(["unpublished", "unplaced", "gone"]);
});
