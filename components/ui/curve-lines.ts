export type CurvePoint = {
  /** Where on the way: seconds, tables, rounds. */
  readonly at: number;
  readonly value: number;
  /** What cannot be passed. */
  readonly bound: number;
};

export type Frame = { readonly width: number; readonly height: number; readonly inset: number };

type Lines = { readonly value: string; readonly bound: string; readonly between: string };

function buildScale(from: number, to: number, low: number, high: number): (at: number) => number {
  const span = to - from || 1;
  return (at) => Math.round((low + ((at - from) / span) * (high - low)) * 10) / 10;
}

/** Two lines in steps (a value holds until the next one comes) and the gap between them, as SVG paths. */
export function drawCurve(points: readonly CurvePoint[], { width, height, inset }: Frame): Lines {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { value: "", bound: "", between: "" };
  const lowest = Math.min(...points.map((point) => point.value));
  const highest = Math.max(...points.map((point) => point.bound));
  const x = buildScale(first.at, last.at, inset, width - inset);
  const y = buildScale(lowest, highest, height - inset, inset);
  const steps = (pick: (point: CurvePoint) => number) =>
    points.map((point, index) => {
      const [across, up] = [x(point.at), y(pick(point))];
      return index === 0 ? `M${across} ${up}` : `H${across} V${up}`;
    });
  const back = points
    .toReversed()
    .map((point, index) => (index === 0 ? `V${y(point.bound)}` : `V${y(point.bound)} H${x(point.at)}`));
  const value = steps((point) => point.value).join(" ");
  return { value, bound: steps((point) => point.bound).join(" "), between: `${value} ${back.join(" ")} Z` };
}
