"use client";
import clsx from "clsx";
import { FieldError } from "@/components/ui/field-frame";
import { useFormAnswer } from "@/components/ui/form";

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  /** The word itself, where nothing may be chosen. */
  readonly optional?: string;
  readonly kind: "checkbox" | "radio";
  readonly options: readonly Choice[];
  readonly chosen?: readonly string[];
  readonly columns?: boolean;
};

/** Check boxes or radio buttons with a legend; each is a target of 44 pixels. The first has the field's id. */
export function Choices(props: Props) {
  const { name, legend, hint, optional, kind, options, chosen = [], columns = false } = props;
  const { fields, values, answers, idOf } = useFormAnswer();
  const [id, error] = [idOf(name), fields[name]];
  const marked = answers > 0 ? (values[name] ?? []) : chosen;
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={error && "border-danger border-l-4 pl-4"}>
      <fieldset aria-describedby={described || undefined} className="min-w-0">
        <legend className="font-semibold">
          {legend} {optional && <span className="font-normal text-ink-quiet">({optional})</span>}
        </legend>
        {hint && (
          <p id={`${id}-hint`} className="mt-1 text-ink-quiet">
            {hint}
          </p>
        )}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <div className={clsx("mt-2 -ml-3 grid", columns && "sm:grid-cols-2")}>
          {options.map((option, index) => (
            <label
              key={option.value}
              className="flex min-h-11 items-start gap-3 rounded-md px-3 py-2.5 hover:bg-surface-sunken"
            >
              <input
                key={answers}
                id={index === 0 ? id : undefined}
                type={kind}
                name={name}
                value={option.value}
                defaultChecked={marked.includes(option.value)}
                className="mt-0.5 size-5 shrink-0 accent-settled"
              />
              <span className="min-w-0">
                {option.label}
                {option.hint && <span className="block text-ink-quiet text-sm">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
