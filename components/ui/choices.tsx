"use client";
import clsx from "clsx";
import { useFormAnswer } from "@/components/ui/form";

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly kind: "checkbox" | "radio";
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  readonly chosen?: readonly string[];
  readonly columns?: boolean;
};

/** Check boxes or radio buttons with a legend; each is a target of 44 pixels. */
export function Choices({ name, legend, hint, kind, options, chosen = [], columns = false }: Props) {
  const { fields, values, answers } = useFormAnswer();
  const error = fields[name];
  const marked = answers > 0 ? (values[name] ?? []) : chosen;
  return (
    <fieldset
      id={`field-${name}`}
      aria-describedby={error ? `field-${name}-error` : undefined}
      className={clsx("grid min-w-0 gap-1.5", error && "border-act border-l-4 pl-3")}
    >
      <legend className="font-semibold">{legend}</legend>
      {hint && <p className="text-ink-quiet text-sm">{hint}</p>}
      {error && (
        <p id={`field-${name}-error`} className="font-semibold text-act">
          {error}
        </p>
      )}
      <div className={clsx("grid gap-1", columns && "sm:grid-cols-2")}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2 hover:bg-surface-sunken has-checked:bg-settled-quiet"
          >
            <input
              key={`${answers}`}
              type={kind}
              name={name}
              value={option.value}
              defaultChecked={marked.includes(option.value)}
              className="size-5 shrink-0 accent-settled"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-ink-quiet text-sm">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
