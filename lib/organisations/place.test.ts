import { expect, test } from "vitest";
import { countryOf, isPlace, listPlaces } from "@/lib/organisations/place";

test.each([
  ["IT-45", true],
  ["US-PA", true],
  ["DE", true],
  ["IT", false],
  ["US", false],
  ["", false],
  ["IT-99", false],
  ["de", false],
])("%j is a place: %s", (code, is) => {
  expect(isPlace(code)).toBe(is);
});

test("the country is told by a place's first letters", () => {
  expect([countryOf("US-PA"), countryOf("DE")]).toEqual(["US", "DE"]);
});

test.each(["en", "it"] as const)(
  "%s: regions by country, then the other countries, each with a name and once",
  (locale) => {
    const groups = listPlaces(locale);
    expect(groups.map(({ country, options }) => [country, options.length])).toEqual([
      [locale === "it" ? "Italia" : "Italy", 20],
      [locale === "it" ? "Stati Uniti" : "United States", 51],
      [null, 198],
    ]);
    const options = groups.flatMap((group) => group.options);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    expect(options.every(({ value, label }) => isPlace(value) && label !== "" && label !== value)).toBe(true);
  },
);

test("Italian regions have Italian names in Italian", () => {
  const [italy] = listPlaces("it");
  expect(italy?.options).toContainEqual({ value: "IT-25", label: "Lombardia" });
});
