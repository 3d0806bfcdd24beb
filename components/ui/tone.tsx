/** Who or what a thing waits for: `act` you, `waiting` somebody else, `settled` nobody, `danger` it went wrong. */
export type Tone = "act" | "settled" | "waiting" | "danger" | "quiet";

const outlines: Record<Tone, string> = {
  act: "M1.5 3 H9 L14.5 8 L9 13 H1.5 Z",
  settled: "M8 1 A7 7 0 1 1 7.99 1 Z",
  waiting: "M8 1.75 A6.25 6.25 0 1 1 7.99 1.75 Z",
  danger: "M5.1 1 H10.9 L15 5.1 V10.9 L10.9 15 H5.1 L1 10.9 V5.1 Z",
  quiet: "M8 2.5 A5.5 5.5 0 1 1 7.99 2.5 Z",
};

const marks: Record<Tone, string> = {
  act: "",
  settled: "M4.8 8.3 L7.1 10.5 L11.3 5.8",
  waiting: "M8 4.6 V8.2 L10.4 9.8",
  danger: "M5.6 5.6 L10.4 10.4 M10.4 5.6 L5.6 10.4",
  quiet: "M5.5 8 H10.5",
};

const filled: readonly Tone[] = ["act", "settled", "danger"];

/** The shape of a tone: an arrow, a ticked disc, a clock, an octagon, a ring. They differ in grey and in silhouette. */
export function ToneShape({ tone, className }: { readonly tone: Tone; readonly className?: string }) {
  const isFilled = filled.includes(tone);
  return (
    <svg viewBox="0 0 16 16" className={className} fill="none" aria-hidden="true" focusable="false">
      <path
        d={outlines[tone]}
        fill={isFilled ? "currentColor" : "none"}
        stroke={isFilled ? "none" : "currentColor"}
        strokeWidth="1.5"
      />
      <path
        d={marks[tone]}
        className={isFilled ? "stroke-surface-raised" : "stroke-current"}
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
