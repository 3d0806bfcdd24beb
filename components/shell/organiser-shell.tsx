import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NavLink } from "@/components/shell/nav-link";
import { type NavItem, NavPicture } from "@/components/shell/side-nav";
import { SiteHeader } from "@/components/shell/site-header";
import { ThemeSwitch } from "@/components/shell/taste-switch";

export type NavGroup = {
  /** The event, or nothing for the mission as a whole. */
  readonly label?: string;
  readonly items: readonly NavItem[];
};

function Places({ groups }: { readonly groups: readonly NavGroup[] }) {
  return groups.map((group) => (
    <div key={group.label ?? ""} className="mb-5">
      {group.label && <p className="px-3 pt-1 pb-1.5 text-ink-quiet text-sm">{group.label}</p>}
      <ul>
        {group.items.map(({ href, label, count, icon, isExact }) => (
          <li key={href}>
            <NavLink
              href={href}
              isExact={isExact}
              className="relative flex min-h-11 items-center gap-3 rounded-md px-3 lg:min-h-9"
              currentClassName="bg-surface-sunken font-semibold before:absolute before:inset-y-2 before:left-0 before:w-0.5 before:bg-act"
              otherClassName="text-ink-quiet hover:bg-surface-sunken hover:text-ink"
            >
              <NavPicture path={icon} />
              <span className="min-w-0">{label}</span>
              {count ? (
                <span className="ml-auto rounded-full bg-act-quiet px-2 font-semibold text-act text-sm tabular-nums">
                  {count}
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}

type Props = {
  readonly mission: { readonly title: string; readonly href: string };
  readonly groups: readonly NavGroup[];
  readonly children: ReactNode;
};

/** The frame of the desk: the whole width for the work, the places in a rail, on a phone in a menu on top. */
export async function OrganiserShell({ mission, groups, children }: Props) {
  const t = await getTranslations("shell");
  const title = (
    <Link href={mission.href} className="block px-3 py-2.5 font-semibold leading-5 hover:text-act">
      {mission.title}
    </Link>
  );
  return (
    <>
      <SiteHeader wide />
      <div className="flex w-full flex-1 flex-col lg:flex-row">
        <details className="group border-line border-b lg:hidden print:hidden">
          <summary className="flex min-h-12 items-center gap-3 px-5 font-semibold">
            {mission.title}
            <span className="ml-auto font-normal text-ink-quiet text-sm">{t("menu")}</span>
          </summary>
          <nav aria-label={t("nav.manage-label")} className="px-2">
            <Places groups={groups} />
          </nav>
        </details>
        <aside
          aria-label={t("sections")}
          className="w-60 shrink-0 border-line border-r bg-surface-raised px-2 py-4 max-lg:hidden print:hidden"
        >
          <div className="sticky top-4 flex flex-col">
            {title}
            <nav aria-label={t("nav.manage-label")} className="mt-2">
              <Places groups={groups} />
            </nav>
            <ThemeSwitch />
          </div>
        </aside>
        <main id="main" tabIndex={-1} className="min-w-0 max-w-[100rem] flex-1 px-5 py-6 lg:px-8">
          {children}
        </main>
      </div>
    </>
  );
}
