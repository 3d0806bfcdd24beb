"use client";
import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import { type FormState, untouched } from "@/lib/forms/form-state";

const FormContext = createContext<FormState>(untouched);

export function useFormAnswer(): FormState {
  return useContext(FormContext);
}

type Props = {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  /** "There is a problem", and "Error" for the page's title. */
  readonly words: { readonly problem: string; readonly error: string };
  readonly className?: string;
  readonly children: ReactNode;
};

/** A form that works before JavaScript arrives. After a refusal a summary with links has the focus, and input is kept. */
export function Form({ action, words, className = "grid gap-6", children }: Props) {
  const [state, send] = useActionState(action, untouched);
  const summary = useRef<HTMLDivElement>(null);
  const problems = Object.entries(state.fields);
  const refused = problems.length > 0 || state.form !== null;
  useEffect(() => {
    if (state.answers > 0) summary.current?.focus();
  }, [state.answers]);
  return (
    <form action={send} noValidate className={className}>
      {refused && (
        <div ref={summary} tabIndex={-1} role="alert" className="rounded-md border-2 border-act bg-act-quiet p-4">
          <title>{`${words.error}: ${words.problem}`}</title>
          <p className="font-semibold">{state.form ?? words.problem}</p>
          <ul className="mt-1 grid gap-1">
            {problems.map(([name, message]) => (
              <li key={name}>
                <a href={`#field-${name}`} className="text-act underline">
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FormContext value={state}>{children}</FormContext>
    </form>
  );
}
