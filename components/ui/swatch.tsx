import clsx from "clsx";

const fills = [
  "fill-kind-1",
  "fill-kind-2",
  "fill-kind-3",
  "fill-kind-4",
  "fill-kind-5",
  "fill-kind-6",
] as const;

const shapes = [
  "M8 1.5 A6.5 6.5 0 1 1 7.99 1.5 Z",
  "M2 2 H14 V14 H2 Z",
  "M8 1 L15 14 H1 Z",
  "M8 0.5 L15.5 8 L8 15.5 L0.5 8 Z",
  "M1 14.5 V8 A7 7 0 0 1 15 8 V14.5 Z",
  "M5.5 1 H10.5 V5.5 H15 V10.5 H10.5 V15 H5.5 V10.5 H1 V5.5 H5.5 Z",
  "M1 2 H15 L8 15 Z",
] as const;

/**
 * The sign of the n-th kind, counted from 0: colours go round by six and shapes by seven, so that the first
 * 42 differ. Words stand beside it always.
 */
export function Swatch({
  ordinal,
  className = "size-3.5",
}: {
  readonly ordinal: number;
  readonly className?: string;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={clsx("inline-block shrink-0", fills[ordinal % fills.length], className)}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[ordinal % shapes.length]} />
    </svg>
  );
}
