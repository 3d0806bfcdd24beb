import type { ReactNode } from "react";
import { Arches } from "@/components/sign-in/arches";

type Props = { readonly title: string; readonly lead: ReactNode; readonly children: ReactNode };

/** One thing to do, beside the picture of what it is for. */
export function SignInScene({ title, lead, children }: Props) {
  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-5xl flex-1 items-center gap-x-20 gap-y-6 px-5 py-10 md:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] md:py-16"
    >
      <Arches className="w-48 md:order-2 md:w-full" />
      <div>
        <h1 className="font-serif text-3xl">{title}</h1>
        <p className="mt-3 text-ink-soft">{lead}</p>
        <div className="mt-8">{children}</div>
      </div>
    </main>
  );
}
