import { type CurvePoint, drawCurve } from "@/components/ui/curve-lines";

const frame = { width: 480, height: 160, inset: 8 } as const;

type Props = {
  readonly points: readonly CurvePoint[];
  /** What the picture says, in a sentence. */
  readonly summary: string;
  readonly words: { readonly value: string; readonly bound: string };
  /** The last figures as they are written: "1,204". */
  readonly last: { readonly value: string; readonly bound: string };
};

/** What was reached against what can be reached at most; the gap between them is shaded. */
export function Curve({ points, summary, words, last }: Props) {
  const lines = drawCurve(points, frame);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        preserveAspectRatio="none"
        className="block h-40 w-full rounded-md border border-line bg-surface-raised"
        fill="none"
        role="img"
        aria-label={summary}
      >
        <path d={lines.between} className="fill-act-quiet" />
        <path
          d={lines.bound}
          className="stroke-ink"
          strokeWidth="1.75"
          strokeDasharray="5 4"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={lines.value}
          className="stroke-settled"
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <figcaption className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <span className="inline-flex items-center gap-2">
          <svg viewBox="0 0 24 4" className="w-6" aria-hidden="true">
            <path d="M0 2 H24" className="stroke-settled" strokeWidth="3" />
          </svg>
          {words.value} <strong className="tabular-nums">{last.value}</strong>
        </span>
        <span className="inline-flex items-center gap-2">
          <svg viewBox="0 0 24 4" className="w-6" aria-hidden="true">
            <path d="M0 2 H24" className="stroke-ink" strokeWidth="2" strokeDasharray="5 4" />
          </svg>
          {words.bound} <strong className="tabular-nums">{last.bound}</strong>
        </span>
      </figcaption>
    </figure>
  );
}
