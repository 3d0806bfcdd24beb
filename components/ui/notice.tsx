import clsx from "clsx";
import type { ReactNode } from "react";
import { type Tone, ToneShape } from "@/components/ui/tone";

const tones: Record<Tone, readonly [box: string, shape: string]> = {
  act: ["border-act bg-act-quiet", "text-act"],
  settled: ["border-settled bg-settled-quiet", "text-settled"],
  waiting: ["border-waiting bg-waiting-quiet", "text-waiting"],
  danger: ["border-danger bg-danger-quiet", "text-danger"],
  quiet: ["border-line-strong bg-surface-sunken", "text-ink-quiet"],
};

type Props = {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  /** One or two links or buttons. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
};

/** Something to know before reading on. `danger` is announced at once, the others when there is a pause. */
export function Notice({ tone = "quiet", title, actions, children }: Props) {
  const [box, shape] = tones[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={clsx("flex gap-3 rounded-md border-l-4 px-4 py-3", box)}
    >
      <ToneShape tone={tone} className={clsx("mt-0.5 size-5 shrink-0", shape)} />
      <div className="min-w-0 max-w-measure">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
