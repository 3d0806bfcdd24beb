export type Range = { readonly startsAt: Date; readonly endsAt: Date };

/** Ranges in the order of time, those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { startsAt, endsAt } of ranges.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = merged.at(-1);
    if (last && startsAt <= last.endsAt) {
      merged[merged.length - 1] = {
        startsAt: last.startsAt,
        endsAt: endsAt > last.endsAt ? endsAt : last.endsAt,
      };
    } else merged.push({ startsAt, endsAt });
  }
  return merged;
}

/** What is left of these ranges outside the hours. */
export function cutRanges(ranges: readonly Range[], hours: readonly Range[]): Range[] {
  return hours.reduce<Range[]>(
    (left, hour) =>
      left
        .flatMap(({ startsAt, endsAt }) => [
          { startsAt, endsAt: endsAt < hour.startsAt ? endsAt : hour.startsAt },
          { startsAt: startsAt > hour.endsAt ? startsAt : hour.endsAt, endsAt },
        ])
        .filter((range) => range.startsAt < range.endsAt),
    ranges.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
  );
}
