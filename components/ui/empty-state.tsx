import type { ReactNode } from "react";

type Props = {
  /** What this list is. */
  readonly title: string;
  /** Why it is empty. */
  readonly children: ReactNode;
  /** One thing to do. */
  readonly action?: ReactNode;
};

/** An arch that is not built yet, and where to begin. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="rounded-lg border border-line-strong border-dashed px-6 py-10">
      <svg viewBox="0 0 96 36" className="mb-4 w-24" fill="none" aria-hidden="true" focusable="false">
        <path d="M0 35 H20 M76 35 H96" className="stroke-ink-quiet" strokeWidth="2" />
        <path
          d="M20 35 A28 28 0 0 1 76 35"
          className="stroke-line-strong"
          strokeWidth="2"
          strokeDasharray="1 6"
          strokeLinecap="round"
        />
      </svg>
      <p className="font-semibold text-lg">{title}</p>
      <div className="mt-1 max-w-measure text-ink-quiet">{children}</div>
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
