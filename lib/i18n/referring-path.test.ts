import { expect, it } from "vitest";
import { findReferringPath } from "@/lib/i18n/referring-path";

const ours = "http://localhost:3000";

it.each([
  ["http://localhost:3000/missions/usa-2022?day=2#top", "/missions/usa-2022?day=2"],
  ["http://localhost:3000/sign-in", "/sign-in"],
  ["http://localhost:3000", "/"],
  ["http://localhost:3001/else", "/"],
  ["https://evil.example/missions", "/"],
  ["http://localhost:3000//evil.example", "/"],
  ["http://localhost:3000/\\evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["not an address", "/"],
  [null, "/"],
])("goes back from %s to %s", (referer, path) => {
  expect(findReferringPath(referer, ours)).toBe(path);
});
