import { describe, expect, test } from "vitest";
import { opportunitySchema } from "@/lib/opportunities/schema";

const asset = { kind: "ASSET", title: "An asset", text: "What there is." };
const problemsOf = (value: object) =>
  opportunitySchema
    .safeParse({ ...asset, ...value })
    .error?.issues.map(({ path, message }) => [path[0], message]);

test("nothing but kind, title and text is needed", () => {
  expect(opportunitySchema.parse(asset)).toEqual({
    ...asset,
    area: "",
    modality: null,
    indication: null,
    stage: null,
    amountThousands: null,
    currency: null,
  });
});

describe("a sum in millions", () => {
  test.each([
    ["2.5", 2500],
    ["2,5", 2500],
    ["0.001", 1],
    ["10000", 10_000_000],
  ])("%s", (amount, amountThousands) => {
    expect(opportunitySchema.parse({ ...asset, kind: "ROUND", amount })).toMatchObject({
      amountThousands,
      currency: "EUR",
    });
  });
  test.each(["0", "-1", "1e3", "2.5.5", "10000.001", "99999", "two", "0.0004"])("%s is refused", (amount) => {
    expect(problemsOf({ kind: "ROUND", amount })).toEqual([["amount", "amount-wrong"]]);
  });
});

test("a round has a stage of funding and a sum, everything else a stage of development", () => {
  const both = { assetStage: "phase-1", fundingStage: "seed", amount: "3", currency: "USD" };
  expect(opportunitySchema.parse({ ...asset, ...both })).toMatchObject({ stage: "phase-1", currency: null });
  expect(opportunitySchema.parse({ ...asset, ...both, kind: "ROUND" })).toMatchObject({
    stage: "seed",
    amountThousands: 3000,
    currency: "USD",
  });
});

test("each problem is named at its field", () => {
  expect(problemsOf({ kind: "", title: " ", text: "\0" })).toEqual([
    ["kind", "kind-missing"],
    ["title", "title-missing"],
    ["text", "wrong"],
  ]);
  expect(problemsOf({ modality: "magic", title: "x".repeat(121) })).toEqual([
    ["title", "too-long"],
    ["modality", "wrong"],
  ]);
});
