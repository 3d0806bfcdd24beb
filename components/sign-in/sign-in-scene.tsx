import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";
import { Arches } from "@/components/sign-in/arches";

type Props = { readonly title: string; readonly lead: ReactNode; readonly children: ReactNode };

/** One thing to do, beside the picture of what it is for. */
export function SignInScene({ title, lead, children }: Props) {
  return (
    <PublicShell>
      <div className="grid items-center gap-x-20 gap-y-8 md:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <Arches className="w-44 md:order-2 md:w-full" />
        <div className="min-w-0">
          <h1 className="title text-2xl">{title}</h1>
          <p className="mt-4 text-ink-quiet text-lg">{lead}</p>
          <div className="mt-8">{children}</div>
        </div>
      </div>
    </PublicShell>
  );
}
