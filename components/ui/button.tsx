import clsx from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

const looks = {
  act: "border-act bg-act text-on-act hover:border-act-strong hover:bg-act-strong",
  quiet: "border-line-strong bg-surface-raised text-ink hover:border-ink hover:bg-surface-sunken",
  plain:
    "border-transparent text-ink underline decoration-act underline-offset-4 hover:text-act hover:decoration-2",
  danger: "border-danger bg-surface-raised text-danger hover:bg-danger hover:text-on-danger",
} as const;
export type Look = keyof typeof looks;

const shape =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-md border px-4 py-2 text-center font-semibold leading-5 transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-70 print:hidden";

type Shown = { readonly look?: Look };

/** One `act` a page: what it is for. Everything else is quiet or plain. */
export function Button({ look = "act", className, ...rest }: ComponentProps<"button"> & Shown) {
  return <button className={clsx(shape, looks[look], className)} {...rest} />;
}

export function LinkButton({ look = "act", className, ...rest }: ComponentProps<typeof Link> & Shown) {
  return <Link className={clsx(shape, looks[look], className)} {...rest} />;
}
