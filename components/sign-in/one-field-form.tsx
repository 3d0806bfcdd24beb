"use client";
import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  readonly action: (form: FormData) => void;
  readonly isPending: boolean;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** "Error", for the title of a page that says one. */
  readonly errorWord: string;
  readonly error: string | null;
  readonly field: ComponentProps<"input"> & { readonly name: string };
  readonly children?: ReactNode;
};

/** A form with a single question. It works before JavaScript arrives; after a refusal the field has the focus. */
export function OneFieldForm(props: Props) {
  const { action, isPending, label, hint, button, errorWord, error, field, children } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error && !isPending) input.current?.focus();
  }, [error, isPending]);
  return (
    <form action={action} noValidate className="grid gap-5">
      {error && <title>{`${errorWord}: ${label}`}</title>}
      {children}
      <div className="grid gap-1.5">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
        {error && (
          <p id={`${id}-error`} className="border-act border-l-3 pl-3 font-semibold text-act">
            {error}
          </p>
        )}
        <input
          ref={input}
          id={id}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
          // A code comes as one: the phone offers it over the keyboard, and the first page asks for nothing else.
          key={field.name}
          {...field}
          className={`min-h-12 rounded border border-line-strong bg-raised px-3 ${field.className ?? "w-full"}`}
        />
      </div>
      <div>
        <Button type="submit" aria-disabled={isPending}>
          {button}
        </Button>
      </div>
    </form>
  );
}
