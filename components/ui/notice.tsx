import clsx from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/status";

const tones: Record<Tone, string> = {
  act: "border-act bg-act-quiet",
  settled: "border-settled bg-settled-quiet",
  waiting: "border-waiting bg-waiting-quiet",
  quiet: "border-line-strong bg-surface-sunken",
};

export function Notice({ tone = "quiet", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <div role="status" className={clsx("rounded-md border-l-4 px-4 py-3", tones[tone])}>
      {children}
    </div>
  );
}
