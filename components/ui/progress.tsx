type Props = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What the numbers mean, in words: "42 of 45 placed". */
  readonly words: string;
};

/** How far something is. The words say it too. */
export function Progress({ label, done, total, words }: Props) {
  const part = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{label}</span>
        <span className="text-ink-quiet tabular-nums">{words}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
        className="mt-1.5 h-2 overflow-hidden rounded-full border border-line-strong bg-surface-sunken"
      >
        <div
          className="h-full origin-left bg-settled transition-transform duration-150 print:border-ink print:border-b-8"
          style={{ transform: `scaleX(${part})` }}
        />
      </div>
    </div>
  );
}
