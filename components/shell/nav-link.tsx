"use client";
import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  readonly href: string;
  /** Current only here, not on the pages below. */
  readonly isExact?: boolean;
  readonly className?: string;
  readonly currentClassName?: string;
  readonly otherClassName?: string;
  readonly children: ReactNode;
};

/** A link that knows whether the reader is there. It follows moves inside a layout, which does not render again. */
export function NavLink({
  href,
  isExact = false,
  className,
  currentClassName,
  otherClassName,
  children,
}: Props) {
  const here = usePathname();
  const path = href.split(/[?#]/)[0] ?? href;
  const isCurrent = here === path || (!isExact && here.startsWith(`${path}/`));
  return (
    <Link
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      className={clsx(className, isCurrent ? currentClassName : otherClassName)}
    >
      {children}
    </Link>
  );
}
