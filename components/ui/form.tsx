"use client";
import { createContext, type ReactNode, useActionState, useContext } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type FormState, untouched } from "@/lib/forms/form-state";

/** What a field knows of its form. `idOf` gives the id of a field by its name. */
type FormAnswer = FormState & { readonly idOf: (name: string) => string };

function buildAnswer(state: FormState, prefix: string): FormAnswer {
  return { ...state, idOf: (name) => `${prefix}-${name}` };
}

const FormContext = createContext<FormAnswer>(buildAnswer(untouched, "field"));

export function useFormAnswer(): FormAnswer {
  return useContext(FormContext);
}

type Props = {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  /** "There is a problem", and "Error" for the page's title: `await getFormWords()`. */
  readonly words: { readonly problem: string; readonly error: string };
  /** Where a page has several forms, each has an id of its own. */
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A form that works before JavaScript arrives. After a refusal the summary has the focus, and input is kept. */
export function Form({ action, words, id = "field", className = "grid gap-6", children }: Props) {
  const [state, send] = useActionState(action, untouched);
  const answer = buildAnswer(state, id);
  return (
    <form action={send} noValidate className={className}>
      <ErrorSummary key={state.answers} answer={answer} idOf={answer.idOf} words={words} />
      <FormContext value={answer}>{children}</FormContext>
    </form>
  );
}
