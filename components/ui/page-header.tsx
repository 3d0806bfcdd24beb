import type { ReactNode } from "react";

type Props = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
};

export function PageHeader({ title, lead, above, actions }: Props) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-4">
      <div className="max-w-prose">
        {above && <p className="mb-1 text-ink-quiet text-sm">{above}</p>}
        <h1 className="font-serif text-2xl">{title}</h1>
        {lead && <p className="mt-3 text-ink-quiet">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
