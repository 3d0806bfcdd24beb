import type { ReactNode } from "react";
import { type NavItem, SideNav } from "@/components/shell/side-nav";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";

type Props = {
  readonly navLabel: string;
  readonly items: readonly NavItem[];
  readonly acknowledgement?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of a participant's pages. Room at the bottom for the phone's bar. */
export function AppFrame({ navLabel, items, acknowledgement, children }: Props) {
  return (
    <>
      <SiteHeader />
      <div className="mx-auto flex w-full max-w-page flex-1 gap-x-12 px-5 py-8 md:py-10">
        <SideNav label={navLabel} items={items} />
        <main id="main" tabIndex={-1} className="min-w-0 max-w-[52rem] flex-1">
          {children}
        </main>
      </div>
      <SiteFooter acknowledgement={acknowledgement} />
      <div aria-hidden="true" className="h-15 pb-[env(safe-area-inset-bottom)] md:hidden print:hidden" />
    </>
  );
}
