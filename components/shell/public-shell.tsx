import type { ReactNode } from "react";
import { SiteFooter } from "@/components/shell/site-footer";
import { type HeaderLink, SiteHeader } from "@/components/shell/site-header";

const widths = {
  /** One column of text or a form. */
  measure: "mx-auto w-full max-w-[45rem] px-5 py-10 md:py-16",
  page: "mx-auto w-full max-w-page px-5 py-10 md:py-16",
  /** From edge to edge: the page has its own margins. */
  full: "w-full",
} as const;

type Props = {
  readonly links?: readonly HeaderLink[];
  readonly acknowledgement?: ReactNode;
  readonly width?: keyof typeof widths;
  readonly children: ReactNode;
};

/** The frame of pages for everybody. */
export function PublicShell({ links, acknowledgement, width = "page", children }: Props) {
  return (
    <>
      <SiteHeader links={links} />
      <main id="main" tabIndex={-1} className={`flex-1 ${widths[width]}`}>
        {children}
      </main>
      <SiteFooter acknowledgement={acknowledgement} />
    </>
  );
}
