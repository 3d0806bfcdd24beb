import fc from "fast-check";
import { expect, test } from "vitest";
import { toThousandths } from "@/lib/engine/formats/certificate";

test("a price of three decimals is a whole number of thousandths, and comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (whole) => {
      expect(toThousandths(whole / 1000, "price")).toBe(whole);
      expect(toThousandths(Number((whole / 1000).toFixed(3)), "price") / 1000).toBe(whole / 1000);
    }),
  );
});

test.each([0.0001, 1.23456, -0.0005, 1e300, 0.1 + 0.2])("%s is refused by name", (price) => {
  expect(() => toThousandths(price, "price[4]")).toThrow("price[4]: a price has at most three decimals");
});
