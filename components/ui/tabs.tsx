import clsx from "clsx";
import Link from "next/link";

export type Tab = {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly isCurrent: boolean;
};

/** Tabs that are links: every view has an address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-6 flex flex-wrap gap-x-5 border-line border-b">
      {tabs.map(({ href, label: text, count, isCurrent }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent ? "page" : undefined}
          className={clsx(
            "-mb-px flex min-h-11 items-center gap-2 border-b-2",
            isCurrent ? "border-act font-semibold" : "border-transparent text-ink-quiet hover:text-ink",
          )}
        >
          {text}
          {count !== undefined && (
            <span className="rounded-md bg-surface-sunken px-1.5 text-sm tabular-nums">{count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
