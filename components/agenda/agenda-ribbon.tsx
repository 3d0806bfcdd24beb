type Entry = { readonly id: string; readonly kind: string; readonly startsAt: Date; readonly endsAt: Date };
type Props = { readonly startsAt: Date; readonly endsAt: Date; readonly entries: readonly Entry[] };

const width = 600;

/** The morning as a ribbon whose arches are meetings; the list below it says the same in words. */
export function AgendaRibbon({ startsAt, endsAt, entries }: Props) {
  const span = endsAt.getTime() - startsAt.getTime();
  const at = (instant: Date) =>
    Math.min(width, Math.max(0, ((instant.getTime() - startsAt.getTime()) / span) * width));
  return (
    <svg
      viewBox={`0 0 ${width} 56`}
      className="w-full max-w-measure"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M 0 52 H ${width}`} className="stroke-line-strong" strokeWidth="1.5" />
      {entries.map((entry) => {
        const [left, right] = [at(entry.startsAt) + 1.5, at(entry.endsAt) - 1.5];
        const radius = (right - left) / 2;
        return entry.kind === "MEETING" ? (
          <path
            key={entry.id}
            d={`M ${left} 52 A ${radius} 34 0 0 1 ${right} 52 Z`}
            className="fill-settled-quiet stroke-settled"
            strokeWidth="2"
          />
        ) : (
          <rect
            key={entry.id}
            x={left}
            y="44"
            width={Math.max(1, right - left)}
            height="8"
            className="fill-surface-sunken stroke-line-strong"
          />
        );
      })}
    </svg>
  );
}
