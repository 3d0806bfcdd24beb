import type { ReactNode } from "react";
import { type NavItem, SideNav } from "@/components/shell/side-nav";
import { SiteHeader } from "@/components/shell/site-header";

type Props = {
  readonly navLabel: string;
  readonly items: readonly NavItem[];
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** The frame of signed-in pages. Room at the bottom for the phone's bar. */
export function AppFrame({ navLabel, items, wide = false, children }: Props) {
  return (
    <>
      <SiteHeader />
      <div
        className={`mx-auto flex w-full flex-1 gap-10 px-5 py-8 pb-24 md:pb-10 ${wide ? "max-w-[90rem]" : "max-w-6xl"}`}
      >
        <SideNav label={navLabel} items={items} />
        <main id="main" className="min-w-0 flex-1">
          {children}
        </main>
      </div>
    </>
  );
}
