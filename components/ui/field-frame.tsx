"use client";
import clsx from "clsx";
import type { ReactNode } from "react";
import { useFormAnswer } from "@/components/ui/form";

/** What every field shows. `optional` is the word itself, where the field may stay empty. */
export type FieldWords = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: string;
};

const box =
  "block min-h-11 w-full rounded-md border bg-surface-raised px-3 py-2 placeholder:text-ink-quiet disabled:bg-surface-sunken disabled:text-ink-quiet";

/** What a control needs to be tied to its label, hint and error, and to keep what was typed. */
export function useField(name: string, hint: string | undefined, given: string | undefined) {
  const { fields, values, idOf } = useFormAnswer();
  const isWrong = fields[name] !== undefined;
  const id = idOf(name);
  const described = [isWrong && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    name,
    defaultValue: values[name]?.[0] ?? given,
    "aria-invalid": isWrong || undefined,
    "aria-describedby": described || undefined,
    className: clsx(box, isWrong ? "border-2 border-danger" : "border-line-strong hover:border-ink"),
  };
}

export function FieldError({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={id} className="font-semibold text-danger">
      {children}
    </p>
  );
}

/** Label, hint, error, control: in this order, as they are read. */
export function FieldFrame({
  name,
  label,
  hint,
  optional,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  const { fields, idOf } = useFormAnswer();
  const [id, error] = [idOf(name), fields[name]];
  return (
    <div className={clsx("grid gap-1.5", error && "border-danger border-l-4 pl-4")}>
      <label htmlFor={id} className="justify-self-start font-semibold">
        {label} {optional && <span className="font-normal text-ink-quiet">({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-quiet">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </div>
  );
}
