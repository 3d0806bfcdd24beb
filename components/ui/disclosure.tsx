import type { ReactNode } from "react";

type Props = {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** More, for who wants it. */
export function Disclosure({ summary, isOpen, children }: Props) {
  return (
    <details open={isOpen} className="group/more">
      <summary className="inline-flex min-h-11 list-none items-center gap-2 underline decoration-act underline-offset-4 hover:text-act hover:decoration-2">
        <svg
          viewBox="0 0 12 12"
          className="size-3 shrink-0 transition-transform group-open/more:rotate-90 print:hidden"
          fill="none"
          aria-hidden="true"
        >
          <path d="M4 1.5 L8.5 6 L4 10.5" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        {summary}
      </summary>
      <div className="mt-1 ml-1.25 border-line-strong border-l pb-1 pl-4">{children}</div>
    </details>
  );
}
