import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsTicket } from "@/lib/investors/fits-ticket";
import { mostPoints, type Seeker, scoreDeal, type Thesis } from "@/lib/investors/score-deal";

const thesis: Thesis = {
  areaCodes: ["gene-therapy", "cell-therapy"],
  stages: ["seed", "series-a"],
  ticket: "1-to-5",
  geography: ["US", "IT"],
};
const seeker: Seeker = {
  areaCodes: ["gene-therapy"],
  fundingStages: ["seed"],
  tickets: [],
  rounds: [{ amountThousands: 4000 }],
  country: "IT",
  region: "IT-45",
};

test("a seeker that fits everything has a reason for every point", () => {
  const score = scoreDeal(thesis, seeker);
  expect(score.reasons.map(({ term, points }) => [term, points])).toEqual([
    ["area", 20],
    ["stage", 25],
    ["ticket", 15],
    ["round", 15],
    ["place", 10],
  ]);
  expect(score).toMatchObject({ points: 85, misses: [], unknowns: [] });
});

test("what does not fit and what is not known are told apart", () => {
  const score = scoreDeal(thesis, {
    ...seeker,
    fundingStages: [],
    rounds: [{ amountThousands: 90_000 }],
    country: "FR",
  });
  expect(score.unknowns).toEqual(["stage"]);
  expect(score.misses).toEqual(["ticket", "place"]);
});

test("what the thesis does not ask about is neither a reason nor a gap", () => {
  const open = scoreDeal({ areaCodes: [], stages: [], ticket: null, geography: [] }, seeker);
  expect(open.reasons.map(({ term }) => term)).toEqual(["round"]);
  expect([open.misses, open.unknowns]).toEqual([[], []]);
});

test("a region is a place as well as its country", () => {
  const score = scoreDeal({ ...thesis, geography: ["IT-45"] }, seeker);
  expect(score.reasons.find(({ term }) => term === "place")?.codes).toEqual(["IT-45"]);
});

describe("a ticket in a round", () => {
  test.each([
    ["1-to-5", 900, false],
    ["1-to-5", 1000, true],
    ["1-to-5", 50_000, true],
    ["1-to-5", 50_001, false],
    ["over-20", 400_000, true],
    ["under-0-25", 2500, true],
    ["nonsense", 2500, false],
  ])("%s in %i thousand: %s", (ticket, amount, fits) => {
    expect(fitsTicket(ticket, amount)).toBe(fits);
  });
});

const some = (codes: readonly string[]) => fc.subarray([...codes]);
const stages = ["seed", "series-a", "series-b"];
const areas = ["gene-therapy", "cell-therapy", "oncology"];
const places = ["IT", "US", "FR"];

test("points add up, stay between 0 and 100, and every term is told at most once", () => {
  expect(Object.values(mostPoints).reduce((sum, one) => sum + one, 0)).toBe(100);
  fc.assert(
    fc.property(
      some(areas),
      some(stages),
      some(places),
      some(areas),
      some(stages),
      fc.constantFrom(...places),
      fc.array(fc.record({ amountThousands: fc.option(fc.integer({ min: 1, max: 99_999 })) }), {
        maxLength: 3,
      }),
      (areaCodes, wanted, geography, offered, fundingStages, country, rounds) => {
        const score = scoreDeal(
          { areaCodes, stages: wanted, ticket: "1-to-5", geography },
          { areaCodes: offered, fundingStages, tickets: [], rounds, country, region: null },
        );
        const told = [...score.reasons.map(({ term }) => term), ...score.misses, ...score.unknowns];
        expect(score.points).toBe(score.reasons.reduce((sum, { points }) => sum + points, 0));
        expect(score.points).toBeLessThanOrEqual(100);
        expect(new Set(told).size).toBe(told.length);
      },
    ),
  );
});
