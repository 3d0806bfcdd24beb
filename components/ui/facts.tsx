import type { ReactNode } from "react";

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Names and values, one under the other on a phone, in two columns from there on. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div
          key={label}
          className="grid gap-x-6 border-line border-t py-2.5 last:border-b sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="text-ink-quiet">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
