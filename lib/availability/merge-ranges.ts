export type Range = { readonly startsAt: Date; readonly endsAt: Date };

/** Ranges in the order of time, those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = merged.at(-1);
    if (last && range.startsAt <= last.endsAt) {
      merged[merged.length - 1] = {
        startsAt: last.startsAt,
        endsAt: range.endsAt > last.endsAt ? range.endsAt : last.endsAt,
      };
    } else merged.push(range);
  }
  return merged;
}
