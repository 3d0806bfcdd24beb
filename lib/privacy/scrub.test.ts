import { expect, it } from "vitest";
import { scrub } from "@/lib/privacy/scrub";

it("takes a name out wherever it stands, and leaves the rest as it was", () => {
  const content = {
    counterpart: { name: "Ada Rossi", organisation: "Lab" },
    rows: ["with Ada Rossi", 3, null],
  };
  expect(scrub(content, ["Ada Rossi"], "—")).toEqual({
    counterpart: { name: "—", organisation: "Lab" },
    rows: ["with —", 3, null],
  });
});

it("does not cut a short name out of other words", () => {
  expect(scrub({ a: "Li", b: "Linate" }, ["Li"], "—")).toEqual({ a: "—", b: "Linate" });
});
