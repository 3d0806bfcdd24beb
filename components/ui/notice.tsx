import clsx from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/status";

const tones: Record<Tone, string> = {
  act: "border-act bg-act-soft",
  settled: "border-settled bg-settled-soft",
  waiting: "border-waiting bg-waiting-soft",
  quiet: "border-line-strong bg-sunken",
};

export function Notice({ tone = "quiet", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <div role="status" className={clsx("rounded border-l-4 px-4 py-3", tones[tone])}>
      {children}
    </div>
  );
}
