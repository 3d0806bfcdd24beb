"use client";
import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  readonly answer: FormState;
  readonly idOf: (name: string) => string;
  readonly words: { readonly problem: string; readonly error: string };
};

/** What must be corrected, with links to the fields. It takes the focus, and the page's title says so. */
export function ErrorSummary({ answer, idOf, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const problems = Object.entries(answer.fields);
  const isRefused = problems.length > 0 || answer.form !== null;
  useEffect(() => {
    if (!isRefused) return;
    box.current?.focus();
    const title = document.title;
    if (!title.startsWith(words.error)) document.title = `${words.error}: ${title}`;
    return () => {
      if (document.title === `${words.error}: ${title}`) document.title = title;
    };
  }, [isRefused, words.error]);
  if (!isRefused) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // Without JavaScript the browser itself puts the focus here.
      // biome-ignore lint/a11y/noAutofocus: whoever is told what is wrong must begin at the summary
      autoFocus
      className="rounded-md border-2 border-danger bg-danger-quiet p-4 outline-offset-2 focus:outline-3 focus:outline-focus"
    >
      <p className="font-semibold">{answer.form ?? words.problem}</p>
      {problems.length > 0 && (
        <ul className="mt-1">
          {problems.map(([name, message]) => (
            <li key={name}>
              <a
                href={`#${idOf(name)}`}
                className="inline-flex min-h-8 items-center font-semibold text-danger underline underline-offset-4 hover:decoration-2"
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
