/** What a form knows after an answer: words beside each field, one for the whole, and what was typed. */
export type FormState = {
  readonly fields: Readonly<Record<string, string>>;
  readonly form: string | null;
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Rises with every answer, so that the summary takes the focus again. */
  readonly answers: number;
};

export const untouched: FormState = { fields: {}, form: null, values: {}, answers: 0 };
