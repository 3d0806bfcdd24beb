import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRanges, mergeRanges, type Range } from "@/lib/availability/merge-ranges";

const at = (minute: number) => new Date(Date.UTC(2022, 5, 15, 12, minute));
const range = (from: number, to: number): Range => ({ startsAt: at(from), endsAt: at(to) });
const minutes = (ranges: readonly Range[]) =>
  ranges.map(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((one) => (one.getTime() - at(0).getTime()) / 60_000),
  );

test.each([
  ["nothing", [], []],
  ["ranges that touch become one", [range(0, 15), range(15, 30)], [[0, 30]]],
  [
    "a gap stays",
    [range(0, 15), range(20, 30)],
    [
      [0, 15],
      [20, 30],
    ],
  ],
  ["any order, overlapping, inside", [range(20, 50), range(0, 30), range(25, 28)], [[0, 50]]],
])("merge: %s", (_, ranges, merged) => {
  expect(minutes(mergeRanges(ranges))).toEqual(merged);
});

test.each([
  ["outside stays", [range(0, 10)], [range(10, 20)], [[0, 10]]],
  ["inside goes", [range(12, 18)], [range(10, 20)], []],
  [
    "a longer one is cut in two",
    [range(0, 30)],
    [range(10, 20)],
    [
      [0, 10],
      [20, 30],
    ],
  ],
  [
    "by several hours",
    [range(0, 60)],
    [range(10, 20), range(30, 40)],
    [
      [0, 10],
      [20, 30],
      [40, 60],
    ],
  ],
])("cut: %s", (_, ranges, hours, left) => {
  expect(minutes(cutRanges(ranges, hours))).toEqual(left);
});

const anyRange = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => range(from, from + length));
const covers = (ranges: readonly Range[], minute: number) =>
  ranges.some(({ startsAt, endsAt }) => startsAt <= at(minute) && at(minute) < endsAt);

test("every minute: merged covers what was covered, cut what was covered outside the hours; input stays", () => {
  fc.assert(
    fc.property(fc.array(anyRange), fc.array(anyRange, { maxLength: 4 }), (ranges, hours) => {
      const before = JSON.stringify(ranges);
      const [merged, cut] = [mergeRanges(ranges), cutRanges(ranges, hours)];
      for (let minute = 0; minute < 61; minute += 1) {
        const covered = covers(ranges, minute);
        expect(covers(merged, minute)).toBe(covered);
        expect(covers(cut, minute)).toBe(covered && !covers(hours, minute));
      }
      expect(
        merged.every((one, index) => index === 0 || one.startsAt > (merged[index - 1]?.endsAt ?? at(0))),
      ).toBe(true);
      expect(JSON.stringify(ranges)).toBe(before);
    }),
  );
});
