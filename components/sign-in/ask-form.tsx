"use client";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { askForMail } from "@/lib/auth/actions";

type Props = {
  /** Where to go after signing in; it travels with the form. */
  readonly to: string | null;
  readonly words: {
    readonly email: string;
    readonly hint: string;
    readonly button: string;
    readonly problem: string;
    readonly error: string;
  };
};

export function AskForm({ to, words }: Props) {
  return (
    <Form action={askForMail} words={words}>
      {to && <input type="hidden" name="to" value={to} />}
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.hint}
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <div>
        <SubmitButton>{words.button}</SubmitButton>
      </div>
    </Form>
  );
}
