"use client";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInWithCode } from "@/lib/auth/actions";

type Props = {
  readonly words: {
    readonly code: string;
    readonly hint: string;
    readonly button: string;
    readonly problem: string;
    readonly error: string;
  };
};

/** `one-time-code` lets the phone offer the code; twenty characters leave room for one pasted with spaces. */
export function CodeForm({ words }: Props) {
  return (
    <Form action={signInWithCode} words={words}>
      <div className="[&_input]:max-w-56 [&_input]:font-semibold [&_input]:text-xl [&_input]:tabular-nums [&_input]:tracking-[0.2em]">
        <TextField
          name="code"
          label={words.code}
          hint={words.hint}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={20}
          required
        />
      </div>
      <div>
        <SubmitButton>{words.button}</SubmitButton>
      </div>
    </Form>
  );
}
