import { expect, test } from "vitest";
import { parseReturnPath } from "@/lib/auth/return-path";

test.each([
  "/",
  "/missions/emilia-romagna-usa-2022/home",
  "/missions/m/events/e/people?area=cell-therapy&sort=name",
  "/manage/m?next=%2F%2Fevil.example",
])("%s is a way back", (path) => {
  expect(parseReturnPath(path)).toBe(path);
});

test.each([
  undefined,
  null,
  7,
  ["/"],
  "",
  "missions",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\u0000",
  "/..//evil.example",
  "/x/..//evil.example",
  "/.//evil.example",
  "https://evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "/è",
  "/a b",
  "/sign-in",
  "/sign-in/link?token=x",
  "/SIGN-IN",
  "/x/../sign-in",
  "/api/auth/sign-out",
  `/${"a".repeat(500)}`,
])("%j is none", (path) => {
  expect(parseReturnPath(path)).toBeNull();
});

test("what stands after # stays in the browser", () => {
  expect(parseReturnPath("/missions/m#people")).toBe("/missions/m");
});
