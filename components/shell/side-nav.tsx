import clsx from "clsx";
import { headers } from "next/headers";
import Link from "next/link";

export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly icon: string;
};

/** At most five places: a bottom bar on a phone, a slim rail on a desk. `icon` is an SVG path of 24 x 24. */
export async function SideNav({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly NavItem[];
}) {
  const here = (await headers()).get("x-ponte-path")?.split("?")[0] ?? "";
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-10 border-line border-t bg-surface-raised md:static md:w-52 md:shrink-0 md:border-0 md:bg-transparent"
    >
      <ul className="grid auto-cols-fr grid-flow-col md:grid-flow-row md:gap-1">
        {items.map(({ href, label: text, count, icon }) => {
          const isCurrent = here === href || here.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={isCurrent ? "page" : undefined}
                className={clsx(
                  "flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-center text-sm md:min-h-11 md:flex-row md:justify-start md:gap-3 md:rounded-md md:px-3 md:text-base",
                  isCurrent ? "font-semibold text-act md:bg-surface-sunken" : "text-ink-quiet hover:text-ink",
                )}
              >
                <svg
                  viewBox="0 0 24 24"
                  className="size-5"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.7"
                  strokeLinecap="round"
                  strokeLinejoin="round"
                  aria-hidden="true"
                >
                  <path d={icon} />
                </svg>
                <span>{text}</span>
                {count ? (
                  <span className="rounded-md bg-act-quiet px-1.5 font-semibold text-act text-sm tabular-nums md:ml-auto">
                    {count}
                  </span>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
