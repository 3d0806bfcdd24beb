export type Count = { readonly key: string; readonly label: string; readonly people: number };

type Props = { readonly title: string; readonly counts: readonly Count[] };

/** How many people, by what they have in common: a list that reads as a chart. */
export function Counts({ title, counts }: Props) {
  const most = Math.max(1, ...counts.map(({ people }) => people));
  return (
    <section aria-label={title}>
      <h3 className="border-ink border-t-3 pt-3 font-semibold">{title}</h3>
      <ul className="mt-3">
        {counts.map(({ key, label, people }) => (
          <li key={key} className="py-1.5">
            <div className="flex items-baseline justify-between gap-4">
              <span className="min-w-0">{label}</span>
              <span className="font-semibold tabular-nums">{people}</span>
            </div>
            <div aria-hidden="true" className="mt-1 h-1 bg-surface-sunken">
              <div className="h-full bg-settled" style={{ width: `${(people / most) * 100}%` }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
