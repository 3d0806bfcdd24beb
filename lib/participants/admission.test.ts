import { describe, expect, test } from "vitest";
import { domainOf, findSide, isAdmitted } from "@/lib/participants/admission";

const desk = { admittedDomains: ["cluster.example"], admissionCode: "Ponte-22" };

test.each([
  ["an admitted domain", "anna@cluster.example", "", true],
  ["the code", "anna@elsewhere.example", "Ponte-22", true],
  ["the code with spaces around", "anna@elsewhere.example", "  Ponte-22 ", true],
  ["neither", "anna@elsewhere.example", "", false],
  ["another code", "anna@elsewhere.example", "ponte-22", false],
  ["a domain that ends alike", "anna@notcluster.example", "", false],
  ["a domain below", "anna@mail.cluster.example", "", false],
  ["the domain before the @", "cluster.example@elsewhere.example", "", false],
])("%s", (_, email, code, admitted) => {
  expect(isAdmitted(desk, { email, code })).toBe(admitted);
});

test.each([null, ""])("a desk without a code (%j) admits nobody by an empty one", (admissionCode) => {
  const person = { email: "anna@elsewhere.example", code: " " };
  expect(isAdmitted({ admittedDomains: [], admissionCode }, person)).toBe(false);
});

test("an address without a domain has an empty one", () => {
  expect(domainOf("nobody")).toBe("");
});

describe("the side follows from the countries of the organisation and of the mission's lead", () => {
  test.each([
    ["IT", "IT", "DELEGATION"],
    ["US", "IT", "HOSTS"],
    ["IT", "US", "HOSTS"],
  ])("%s in a mission led from %s: %s", (country, lead, side) => {
    expect(findSide(country, lead)).toBe(side);
  });
});
