"use client";
import { useActionState } from "react";
import { OneFieldForm } from "@/components/sign-in/one-field-form";
import { type AskState, askForMail } from "@/lib/auth/actions";

export type AskWords = {
  readonly email: string;
  readonly hint: string;
  readonly button: string;
  readonly error: string;
};

/** `to`: where to go after signing in; it travels with the form. */
export function AskForm({ to, words }: { readonly to: string | null; readonly words: AskWords }) {
  const [state, ask, isPending] = useActionState<AskState, FormData>(askForMail, { email: "", error: null });
  return (
    <OneFieldForm
      action={ask}
      isPending={isPending}
      error={state.error}
      label={words.email}
      hint={words.hint}
      button={words.button}
      errorWord={words.error}
      field={{
        name: "email",
        type: "email",
        defaultValue: state.email,
        autoComplete: "email",
        inputMode: "email",
        autoCapitalize: "none",
        spellCheck: false,
        maxLength: 254,
      }}
    >
      {to && <input type="hidden" name="to" value={to} />}
    </OneFieldForm>
  );
}
