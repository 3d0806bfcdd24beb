import { describe, expect, test } from "vitest";
import {
  interestsSchema,
  organisationSchema,
  strengthsSchema,
  timesSchema,
  whoSchema,
} from "@/lib/participants/schema";

const who = { name: " Ada ", jobTitle: "Head", function: "clinical", languages: ["en"] };
const organisation = {
  organisationName: "Arco",
  organisationKind: "STARTUP",
  organisationCity: "Bologna",
  organisationPlace: "IT-45",
};
const stated = { goalsOffered: ["CAPITAL"] };
const times = { events: ["breakfast"] };
const many = (count: number) => Array.from({ length: count }, (_, index) => `topic-${index}`);

const codesOf = (result: {
  success: boolean;
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}) => (result.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}`);

describe("who I am", () => {
  test("trims, reads ticks as yes, and leaves out what is not said", () => {
    expect(whoSchema.parse({ ...who, listing: "yes", decides: "no" })).toMatchObject({
      name: "Ada",
      listing: true,
      decides: false,
      needsInterpreter: false,
      phone: "",
      code: "",
    });
    expect(whoSchema.parse(who)).toMatchObject({ listing: false, decides: null });
  });

  test.each([
    ["no name", { name: " " }, ["name: name-missing"]],
    ["a name too long", { name: "x".repeat(121) }, ["name: too-long"]],
    ["a name with NUL", { name: "A\0da" }, ["name: wrong"]],
    ["no role", { jobTitle: "" }, ["jobTitle: job-missing"]],
    ["no function", { function: "" }, ["function: function-missing"]],
    ["an unknown function", { function: "cook" }, ["function: function-missing"]],
    ["no language", { languages: [] }, ["languages: language-missing"]],
    ["words for a phone", { phone: "call me" }, ["phone: phone-wrong"]],
  ])("%s", (_, change, problems) => {
    expect(codesOf(whoSchema.safeParse({ ...who, ...change }))).toEqual(problems);
  });
});

test.each([
  ["complete", {}, []],
  ["no name", { organisationName: "" }, ["organisationName: organisation-missing"]],
  ["no kind", { organisationKind: "" }, ["organisationKind: kind-missing"]],
  ["no city", { organisationCity: "" }, ["organisationCity: city-missing"]],
  ["a country whose regions are asked", { organisationPlace: "IT" }, ["organisationPlace: place-missing"]],
  ["no place", { organisationPlace: "" }, ["organisationPlace: place-missing"]],
])("a new organisation, %s", (_, change, problems) => {
  expect(codesOf(organisationSchema.safeParse({ ...organisation, ...change }))).toEqual(problems);
});

describe("what I offer and seek", () => {
  test.each([
    ["one goal is enough", stated, []],
    ["one topic is enough", { seeks: ["gene-aav"] }, []],
    ["something must be said", {}, ["goalsOffered: nothing-stated"]],
    ["24 topics a side", { offers: many(24), seeks: many(24) }, []],
    ["25 are too many", { offers: many(25) }, ["offers: too-many-topics"]],
  ])("%s", (_, input, problems) => {
    expect(codesOf(interestsSchema.safeParse(input))).toEqual(problems);
  });

  test("an empty choice is nothing said, months are a number", () => {
    const parsed = interestsSchema.parse({ ...stated, ticket: "", horizonMonths: "18" });
    expect(parsed).toMatchObject({ ticket: null, horizonMonths: 18, offers: [] });
  });

  test.each([
    ["0", false],
    ["1", true],
    ["3", true],
    ["4", false],
    ["much", false],
  ])("a strength of %s: %s", (value, isRight) => {
    expect(strengthsSchema.safeParse({ offers: { "gene-aav": value }, seeks: {} }).success).toBe(isRight);
  });
});

test.each([
  ["one event", {}, []],
  ["no event", { events: [] }, ["events: event-missing"]],
  ["a limit that is a number", { most: { breakfast: "2" } }, []],
  ["a limit of none", { most: { breakfast: "0" } }, ["most: Too small: expected number to be >=1"]],
])("when I am free, %s", (_, change, problems) => {
  expect(codesOf(timesSchema.safeParse({ ...times, ...change }))).toEqual(problems);
});
