"use client";
import { useFormAnswer } from "@/components/ui/form";

type Props = {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen?: readonly string[];
  readonly onCount?: (count: number) => void;
};

/** Check boxes that stand side by side, for many short words. What is chosen has a tick as well as a colour. */
export function Chips({ name, options, chosen = [], onCount }: Props) {
  const { values, answers } = useFormAnswer();
  const marked = answers > 0 ? (values[name] ?? []) : chosen;
  return (
    <div
      className="flex flex-wrap gap-2"
      onChange={(event) => onCount?.(event.currentTarget.querySelectorAll("input:checked").length)}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="group relative inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong bg-surface-raised px-4 py-1.5 leading-5 hover:border-ink has-checked:border-settled has-checked:bg-settled-quiet has-checked:font-semibold has-checked:text-settled has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
        >
          <input
            key={answers}
            type="checkbox"
            name={name}
            value={option.value}
            defaultChecked={marked.includes(option.value)}
            className="sr-only"
          />
          <svg
            viewBox="0 0 12 12"
            className="hidden size-3 shrink-0 group-has-checked:block"
            fill="none"
            aria-hidden="true"
          >
            <path d="M1.5 6.5 L4.5 9.5 L10.5 2.5" stroke="currentColor" strokeWidth="2" />
          </svg>
          {option.label}
        </label>
      ))}
    </div>
  );
}
