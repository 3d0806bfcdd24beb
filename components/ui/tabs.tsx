import clsx from "clsx";
import Link from "next/link";

export type Tab = {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly isCurrent: boolean;
};

/** Tabs that are links: every view has an address. On a phone they wrap, so that none hides beyond the edge. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-6 border-line border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ href, label: text, count, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className={clsx(
                "flex min-h-11 items-center gap-2 border-b-2",
                isCurrent
                  ? "border-act font-semibold"
                  : "border-transparent text-ink-quiet hover:border-line-strong hover:text-ink",
              )}
            >
              {text}
              {count !== undefined && (
                <span className="rounded-full bg-surface-sunken px-2 font-normal text-ink-quiet text-sm tabular-nums">
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
