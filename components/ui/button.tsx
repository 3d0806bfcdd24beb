import clsx from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

const looks = {
  act: "bg-act text-on-act border-act hover:opacity-90",
  quiet: "bg-surface-raised text-ink border-line-strong hover:border-ink",
  plain: "border-transparent text-act underline underline-offset-4 hover:no-underline",
} as const;
export type Look = keyof typeof looks;

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 font-semibold no-underline transition-opacity aria-disabled:opacity-60";

export function Button({
  look = "act",
  className,
  ...rest
}: ComponentProps<"button"> & { readonly look?: Look }) {
  return <button className={clsx(shape, looks[look], "cursor-pointer", className)} {...rest} />;
}

export function LinkButton({
  look = "act",
  className,
  ...rest
}: ComponentProps<typeof Link> & { readonly look?: Look }) {
  return <Link className={clsx(shape, looks[look], className)} {...rest} />;
}
