import type { ReactNode } from "react";
import { SiteHeader } from "@/components/shell/site-header";

export default function WelcomeLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto w-full max-w-3xl flex-1 px-5 py-10">
        {children}
      </main>
    </>
  );
}
