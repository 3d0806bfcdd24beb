import { expect, test } from "vitest";
import { formatAmount } from "@/lib/opportunities/format-amount";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  [2500, "EUR", "en", "€2.5M"],
  [2500, "EUR", "it", "2,5 Mln €"],
  [750, "USD", "en", "$750K"],
  [40_000, "USD", "en", "$40M"],
])("%i thousand %s in %s: %s", (thousands, currency, locale, words) => {
  expect(plain(formatAmount(thousands, currency, locale))).toBe(words);
});
