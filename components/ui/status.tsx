import clsx from "clsx";

export type Tone = "act" | "settled" | "waiting" | "quiet";

const tones: Record<Tone, string> = {
  act: "bg-act-quiet text-act",
  settled: "bg-settled-quiet text-settled",
  waiting: "bg-waiting-quiet text-waiting",
  quiet: "bg-surface-sunken text-ink-quiet",
};

/** A shape for each tone, so that status is never colour alone. */
const shapes: Record<Tone, string> = {
  act: "M2 10 L6 2 L10 10 Z",
  settled: "M2 6 L5 9 L10 3",
  waiting: "M6 1 A5 5 0 1 1 5.99 1 M6 3 V6 L8 7",
  quiet: "M2 6 H10",
};

export function Status({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-md px-2 py-0.5 font-semibold text-sm",
        tones[tone],
      )}
    >
      <svg
        viewBox="0 0 12 12"
        className="size-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d={shapes[tone]} fill={tone === "act" ? "currentColor" : "none"} />
      </svg>
      {children}
    </span>
  );
}
