type Props = {
  readonly value: number;
  readonly max: number;
  /** What it means: "strong", "2 of 5 places left". */
  readonly words: string;
  /** Where the words already stand beside it. */
  readonly areWordsHidden?: boolean;
};

/** A small whole number as bars that grow: it is read in grey and at a glance. */
export function Strength({ value, max, words, areWordsHidden = false }: Props) {
  const bars = Array.from({ length: max }, (_, index) => index + 1);
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="inline-flex items-end gap-0.5">
        {bars.map((bar) => (
          <span
            key={bar}
            style={{ height: `${4 + bar * (10 / max)}px` }}
            className={`w-1 rounded-[1px] border ${bar <= value ? "border-settled bg-settled" : "border-line-strong"}`}
          />
        ))}
      </span>
      <span className={areWordsHidden ? "sr-only" : "text-sm"}>{words}</span>
    </span>
  );
}
