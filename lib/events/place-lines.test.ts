import { expect, test } from "vitest";
import { addressLine, placeLine } from "@/lib/events/place-lines";

test.each([
  ["Discovery Labs", "King of Prussia", "Discovery Labs, King of Prussia"],
  ["CIC Philadelphia", "Philadelphia", "CIC Philadelphia"],
])("%s in %s", (name, city, line) => {
  expect(placeLine({ name, city })).toBe(line);
});

test.each([
  ["3675 Market Street, Philadelphia, PA", "Philadelphia", "3675 Market Street, Philadelphia, PA"],
  ["1 Campus Drive", "King of Prussia", "1 Campus Drive, King of Prussia"],
])("%s in %s", (address, city, line) => {
  expect(addressLine({ address, city })).toBe(line);
});
