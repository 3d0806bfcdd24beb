/** Any JSON value with certain texts taken out of every string in it. Names of one or two letters only where they are all of it. */
export function scrub(value: unknown, texts: readonly string[], instead: string): unknown {
  if (typeof value === "string") {
    return texts.reduce((kept, text) => {
      if (kept === text) return instead;
      return text.length > 2 ? kept.replaceAll(text, instead) : kept;
    }, value);
  }
  if (Array.isArray(value)) return value.map((one) => scrub(one, texts, instead));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scrub(one, texts, instead)]));
  return value;
}
