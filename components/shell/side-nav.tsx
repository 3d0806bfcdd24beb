import { NavLink } from "@/components/shell/nav-link";

export type NavItem = {
  readonly href: string;
  readonly label: string;
  /** How many things there wait for the reader. */
  readonly count?: number;
  /** An SVG path of 24 x 24: components/shell/icons.ts. */
  readonly icon: string;
  readonly isExact?: boolean;
  /** The phone's bar has no room for it; its home page leads there. */
  readonly isDeskOnly?: boolean;
};

export function NavPicture({ path }: { readonly path: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-6 shrink-0 md:size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

const place =
  "relative flex min-h-15 flex-col items-center justify-center gap-0.5 px-0.5 text-center text-sm leading-4 md:min-h-11 md:leading-6 md:flex-row md:justify-start md:gap-3 md:rounded-md md:px-3 md:text-base";
const current =
  "font-semibold text-act before:absolute before:inset-x-4 before:top-0 before:h-0.5 before:bg-act md:bg-surface-sunken md:before:inset-x-auto md:before:inset-y-2.5 md:before:left-0 md:before:h-auto md:before:w-0.5";

type Props = { readonly label: string; readonly items: readonly NavItem[] };

/** A bar of at most five places at the bottom on a phone, a slim rail on a desk. */
export function SideNav({ label, items }: Props) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-10 border-line border-t bg-surface-raised pb-[env(safe-area-inset-bottom)] md:sticky md:inset-x-auto md:top-6 md:bottom-auto md:w-48 md:shrink-0 md:self-start md:border-0 md:bg-transparent md:pb-0 print:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col md:grid-flow-row md:gap-1">
        {items.map(({ href, label: text, count, icon, isExact, isDeskOnly }) => (
          <li key={href} className={isDeskOnly ? "hidden md:block" : undefined}>
            <NavLink
              href={href}
              isExact={isExact}
              className={place}
              currentClassName={current}
              otherClassName="text-ink-quiet hover:text-ink md:hover:bg-surface-sunken"
            >
              <NavPicture path={icon} />
              <span className="max-w-full overflow-hidden text-ellipsis">{text}</span>
              {count ? (
                <span className="absolute top-1 left-1/2 ml-1 min-w-5 rounded-full bg-act px-1.5 text-center font-semibold text-on-act text-sm leading-5 tabular-nums md:static md:ml-auto">
                  {count}
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
