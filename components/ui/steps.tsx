import clsx from "clsx";
import Link from "next/link";

export type Step = {
  readonly label: string;
  readonly state: "done" | "current" | "ahead";
  /** Where a done step can be changed. */
  readonly href?: string;
};

/** The piers of a short way: done ones are ticked and can be gone back to. */
export function Steps({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <nav aria-label={label} className="mb-8">
      <ol className="flex gap-2">
        {steps.map((step, index) => {
          const words = (
            <>
              <span aria-hidden="true" className="tabular-nums">
                {step.state === "done" ? "✓" : index + 1}
              </span>
              <span className={clsx(step.state !== "current" && "max-sm:sr-only")}>{step.label}</span>
            </>
          );
          const inside = "flex min-h-11 items-center gap-2 leading-5";
          return (
            <li
              key={step.label}
              aria-current={step.state === "current" ? "step" : undefined}
              className={clsx(
                "min-w-11 border-t-3 sm:flex-1",
                step.state === "current" && "flex-1 border-act font-semibold",
                step.state === "done" && "border-settled text-settled",
                step.state === "ahead" && "border-line-strong text-ink-quiet",
              )}
            >
              {step.href ? (
                <Link href={step.href} className={`${inside} hover:underline`}>
                  {words}
                </Link>
              ) : (
                <span className={inside}>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
