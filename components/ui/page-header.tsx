import type { ReactNode } from "react";

type Props = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Where this stands: the event, the day. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  /** Smaller, for pages where work is done. */
  readonly isDense?: boolean;
};

export function PageHeader({ title, lead, above, actions, isDense = false }: Props) {
  return (
    <header
      className={`flex flex-wrap items-end justify-between gap-x-8 gap-y-4 ${isDense ? "mb-6" : "mb-8 md:mb-10"}`}
    >
      <div className="min-w-0 max-w-measure">
        {above && <p className="mb-3 text-ink-quiet text-sm">{above}</p>}
        <h1 className={`title ${isDense ? "text-xl" : "text-2xl"}`}>{title}</h1>
        {lead && <p className={`text-ink-quiet ${isDense ? "mt-2" : "mt-4 text-lg"}`}>{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
