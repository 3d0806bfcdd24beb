/** How many slips of the hand a word of this length forgives. */
export function countForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Letters to insert, drop, change or swap with their neighbour, or more than `most`. */
export function measureSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, at(row - 2, column - 2) + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
  }
  return at(a.length, b.length);
}

const mostAlternatives = 4;

/** The words that were most likely meant; none where all are too far away. */
export function pickNearest(typed: string, vocabulary: readonly string[]): string[] {
  const most = countForgiven(typed);
  const near = vocabulary
    .map((word) => ({ word, slips: measureSlips(typed, word, most) }))
    .filter(({ slips }) => slips <= most);
  const least = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === least)
    .map(({ word }) => word)
    .toSorted()
    .slice(0, mostAlternatives);
}
