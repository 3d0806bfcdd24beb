"use client";
import { useActionState } from "react";
import { OneFieldForm } from "@/components/sign-in/one-field-form";
import { type CodeState, signInWithCode } from "@/lib/auth/actions";

type Words = {
  readonly code: string;
  readonly hint: string;
  readonly button: string;
  readonly error: string;
};

export function CodeForm({ words }: { readonly words: Words }) {
  const [state, signIn, isPending] = useActionState<CodeState, FormData>(signInWithCode, {
    code: "",
    error: null,
  });
  return (
    <OneFieldForm
      action={signIn}
      isPending={isPending}
      error={state.error}
      label={words.code}
      hint={words.hint}
      button={words.button}
      errorWord={words.error}
      field={{
        name: "code",
        type: "text",
        defaultValue: state.code,
        autoComplete: "one-time-code",
        inputMode: "numeric",
        maxLength: 20,
        className: "w-56 font-semibold text-2xl tracking-[0.25em] tabular-nums",
      }}
    />
  );
}
