import { expect, it } from "vitest";
import { findInitials } from "@/components/ui/avatar";

it.each([
  ["Chiara Bonfiglioli", "CB"],
  ["Maria Elena de' Rossi", "MR"],
  ["Cher", "C"],
  ["  ", ""],
  ["élise Őry", "ÉŐ"],
  ["𝒜lan 𝒵ed", "𝒜𝒵"],
])("%s is %s", (name, initials) => {
  expect(findInitials(name)).toBe(initials);
});
