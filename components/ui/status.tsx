import clsx from "clsx";
import { type Tone, ToneShape } from "@/components/ui/tone";

export type { Tone } from "@/components/ui/tone";

const tones: Record<Tone, string> = {
  act: "border-act bg-act-quiet text-act",
  settled: "border-settled bg-settled-quiet text-settled",
  waiting: "border-waiting bg-waiting-quiet text-waiting",
  danger: "border-danger bg-danger-quiet text-danger",
  quiet: "border-line-strong bg-transparent text-ink-quiet",
};

type Props = { readonly tone: Tone; readonly children: string };

/** A state in a word, with a shape and a colour of its own: each of the three is enough. */
export function Status({ tone, children }: Props) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border py-px pr-2.5 pl-1.5 font-semibold text-sm",
        tones[tone],
      )}
    >
      <ToneShape tone={tone} className="size-4" />
      {children}
    </span>
  );
}
