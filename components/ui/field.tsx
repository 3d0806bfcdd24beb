"use client";
import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { useFormAnswer } from "@/components/ui/form";

const box = "min-h-11 w-full rounded-md border bg-surface-raised px-3 py-2";

type Frame = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: string;
};

function Framed({ name, label, hint, optional, children }: Frame & { readonly children: ReactNode }) {
  const error = useFormAnswer().fields[name];
  return (
    <div className={clsx("grid gap-1.5", error && "border-act border-l-4 pl-3")}>
      <label htmlFor={`field-${name}`} className="font-semibold">
        {label} {optional && <span className="font-normal text-ink-quiet">({optional})</span>}
      </label>
      {hint && (
        <p id={`field-${name}-hint`} className="text-ink-quiet text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`field-${name}-error`} className="font-semibold text-act">
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

function useField(name: string, hint: string | undefined, given: string | undefined) {
  const { fields, values } = useFormAnswer();
  const wrong = fields[name] !== undefined;
  const described = [wrong && `field-${name}-error`, hint && `field-${name}-hint`].filter(Boolean).join(" ");
  return {
    id: `field-${name}`,
    name,
    defaultValue: values[name]?.[0] ?? given,
    "aria-invalid": wrong || undefined,
    "aria-describedby": described || undefined,
    className: clsx(box, wrong ? "border-act" : "border-line-strong"),
  };
}

export function TextField({
  label,
  hint,
  optional,
  name,
  defaultValue,
  ...rest
}: Frame & Omit<ComponentProps<"input">, "defaultValue"> & { readonly defaultValue?: string }) {
  const field = useField(name, hint, defaultValue);
  return (
    <Framed {...{ name, label, hint, optional }}>
      <input type="text" {...rest} {...field} key={field.defaultValue} />
    </Framed>
  );
}

export function TextArea({
  label,
  hint,
  optional,
  name,
  defaultValue,
  ...rest
}: Frame & Omit<ComponentProps<"textarea">, "defaultValue"> & { readonly defaultValue?: string }) {
  const field = useField(name, hint, defaultValue);
  return (
    <Framed {...{ name, label, hint, optional }}>
      <textarea rows={4} {...rest} {...field} key={field.defaultValue} />
    </Framed>
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
  ...rest
}: Frame &
  Omit<ComponentProps<"select">, "defaultValue"> & {
    readonly defaultValue?: string;
    readonly options: readonly Option[];
  }) {
  const field = useField(name, hint, defaultValue);
  return (
    <Framed {...{ name, label, hint, optional }}>
      <select {...rest} {...field} key={field.defaultValue}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Framed>
  );
}
