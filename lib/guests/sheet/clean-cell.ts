/** Signs that turn the direction of text, or that nobody sees: names must not hide behind them. */
const unseen = /[\0\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const control = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** One line of visible text, in one normal form: no controls, no turned direction, no half letters, no markup read as such. */
export function cleanCell(raw: string): string {
  const text = raw
    .replace(/\p{Surrogate}/gu, "")
    .replace(unseen, "")
    .replace(control, " ")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
  // A sheet that we exported has its formulas behind an apostrophe.
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** For comparing words that people write in many ways: small letters, no accents, single spaces. */
export function plainWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
