"use client";
import clsx from "clsx";
import type { ReactNode } from "react";
import { useFormAnswer } from "@/components/ui/form";

type Props = {
  readonly name: string;
  readonly value: string;
  readonly chosen: readonly string[];
  readonly id?: string;
  readonly className?: string;
  /** What is read aloud, where the words that are seen lean on their row. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** One check box of a table of two sides: what we bring, what we look for. */
export function SideBox({ name, value, chosen, id, className, label, children }: Props) {
  const { values, answers } = useFormAnswer();
  const marked = answers > 0 ? (values[name] ?? []) : chosen;
  return (
    <label
      className={clsx(
        "flex min-h-11 items-start gap-3 rounded-md px-3 py-2.5 leading-6 hover:bg-surface-sunken has-checked:bg-settled-quiet",
        className,
      )}
    >
      <input
        key={answers}
        id={id}
        type="checkbox"
        name={name}
        value={value}
        aria-label={label}
        defaultChecked={marked.includes(value)}
        className="mt-0.5 size-5 shrink-0 accent-settled"
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
