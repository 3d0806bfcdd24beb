import { describe, expect, test } from "vitest";
import { foldText, splitWords } from "@/lib/search/fold";
import { measureSlips, pickNearest } from "@/lib/search/nearest-words";
import { dropChosen, readSearchFilter, writeSearchQuery } from "@/lib/search/search-filter";

describe("words", () => {
  test.each([
    ["Università", "universita"],
    ["UNIVERSITA\u0300", "universita"],
    ["Œuvre Straße Łódź", "ouvre strase lodz"],
  ])("%s is folded", (given, folded) => {
    expect(foldText(given)).toBe(folded);
  });

  test("lose every sign that could be an operator, and come once", () => {
    expect(splitWords("CAR-T  & 'car' | !cells:* <-> (x) \\ % _")).toEqual(["car", "t", "cells", "x"]);
    expect(splitWords("' ; -- ")).toEqual([]);
    expect(splitWords("a b c d e f g h i j")).toHaveLength(8);
  });
});

describe("slips of the hand", () => {
  test.each([
    ["oncolgy", "oncology", 1],
    ["onoclogy", "oncology", 1],
    ["oncologyy", "oncology", 1],
    ["unversty", "university", 2],
    ["cornea", "retina", 3],
  ])("%s and %s are %i apart", (typed, meant, slips) => {
    expect(Math.min(3, measureSlips(typed, meant, 2))).toBe(slips);
    expect(Math.min(3, measureSlips(meant, typed, 2))).toBe(slips);
  });

  test("the nearest words win; short ones forgive nothing", () => {
    const vocabulary = ["oncology", "oncological", "ontology", "nephrology", "skin"];
    expect(pickNearest("oncolgy", vocabulary)).toEqual(["oncology"]);
    expect(pickNearest("skn", vocabulary)).toEqual([]);
    expect(pickNearest("zzzzzzzz", vocabulary)).toEqual([]);
  });
});

describe("the address of a view", () => {
  const facets = ["kind", "area"];
  const read = (query: string) => {
    const values: Record<string, unknown> = {};
    const search = new URLSearchParams(query);
    for (const key of search.keys()) values[key] = search.getAll(key);
    return readSearchFilter({ ...values, text: search.get("text"), page: search.get("page") }, facets);
  };

  test("goes there and back", () => {
    const address = "text=car+t&kind=STARTUP&kind=COMPANY&area=oncology&not-area=gene-therapy&page=3";
    expect(writeSearchQuery(read(address))).toBe(address);
  });

  test("unwanted beats wanted; nonsense is left out", () => {
    expect(read("kind=STARTUP&not-kind=STARTUP").only).toEqual({});
    expect(read("kind=STARTUP&not-kind=STARTUP").without).toEqual({ kind: ["STARTUP"] });
    expect(read("kind=%27%3B--&colour=red&page=-4&__proto__=x")).toEqual({
      text: "",
      page: 1,
      only: {},
      without: {},
    });
  });

  test("each condition can be dropped alone, from the first page", () => {
    const view = read("kind=STARTUP&kind=COMPANY&not-area=oncology&page=2");
    expect(writeSearchQuery(dropChosen(view, "only", "kind", "STARTUP"))).toBe(
      "kind=COMPANY&not-area=oncology",
    );
    expect(writeSearchQuery(dropChosen(view, "without", "area", "oncology"))).toBe(
      "kind=STARTUP&kind=COMPANY",
    );
  });
});
