import type { ReactNode } from "react";

/** What this list is, why it is empty, and one thing to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="rounded-md border border-line border-dashed px-5 py-8 text-center">
      <svg viewBox="0 0 80 30" className="mx-auto mb-3 w-20" fill="none" aria-hidden="true">
        <path d="M2 28 H78" className="stroke-line-strong" strokeWidth="1.5" />
        <path
          d="M10 28 A30 26 0 0 1 70 28"
          className="stroke-line-strong"
          strokeWidth="1.5"
          strokeDasharray="3 4"
        />
      </svg>
      <p className="font-semibold">{title}</p>
      <p className="mx-auto mt-1 max-w-prose text-ink-quiet">{children}</p>
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
