"use client";
import clsx from "clsx";
import { type ComponentProps, useState } from "react";
import { FieldFrame, type FieldWords, useField } from "@/components/ui/field-frame";

type Given = { readonly defaultValue?: string };
type Without<Props> = Omit<Props, "defaultValue" | "id">;

export function TextField({
  label,
  hint,
  optional,
  name,
  defaultValue,
  className,
  ...rest
}: FieldWords & Given & Without<ComponentProps<"input">>) {
  const field = useField(name, hint, defaultValue);
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <input
        type="text"
        {...rest}
        {...field}
        key={field.defaultValue}
        className={clsx(field.className, className)}
      />
    </FieldFrame>
  );
}

/** Several lines. With `maxLength` it counts along once somebody types; the hint says the limit in words. */
export function TextArea({
  label,
  hint,
  optional,
  name,
  defaultValue,
  className,
  ...rest
}: FieldWords & Given & Without<ComponentProps<"textarea">>) {
  const field = useField(name, hint, defaultValue);
  const [length, setLength] = useState<number | null>(null);
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <textarea
        rows={4}
        {...rest}
        {...field}
        key={field.defaultValue}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        className={clsx(field.className, className)}
      />
      {rest.maxLength !== undefined && (
        <p aria-hidden="true" className="min-h-5 text-right text-ink-quiet text-sm tabular-nums print:hidden">
          {length !== null && `${length} / ${rest.maxLength}`}
        </p>
      )}
    </FieldFrame>
  );
}

export type Option = { readonly value: string; readonly label: string };

export function Select({
  label,
  hint,
  optional,
  name,
  defaultValue,
  options,
  className,
  ...rest
}: FieldWords & Given & Without<ComponentProps<"select">> & { readonly options: readonly Option[] }) {
  const field = useField(name, hint, defaultValue);
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <select {...rest} {...field} key={field.defaultValue} className={clsx(field.className, className)}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
