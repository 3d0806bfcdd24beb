import type { ReactNode } from "react";
import { SiteHeader } from "@/components/shell/site-header";
import { Arches } from "@/components/sign-in/arches";

type Props = { readonly title: string; readonly lead: ReactNode; readonly children: ReactNode };

/** One thing to do, beside the picture of what it is for. */
export function SignInScene({ title, lead, children }: Props) {
  return (
    <>
      <SiteHeader />
      <main
        id="main"
        className="mx-auto grid w-full max-w-6xl flex-1 content-start items-center gap-x-20 gap-y-8 px-5 py-10 md:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] md:content-center md:py-16"
      >
        <Arches className="w-44 md:order-2 md:w-full" />
        <div className="min-w-0">
          <h1 className="title text-2xl">{title}</h1>
          <p className="mt-4 text-ink-quiet">{lead}</p>
          <div className="mt-8">{children}</div>
        </div>
      </main>
    </>
  );
}
