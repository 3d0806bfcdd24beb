"use client";
import { useEffect } from "react";

const words = {
  en: [
    "Something went wrong",
    "It is our fault, not yours. Nothing was lost; please try again in a moment.",
    "Try again",
  ],
  it: [
    "Qualcosa è andato storto",
    "La colpa è nostra, non tua. Nulla è andato perso: riprova tra un momento.",
    "Riprova",
  ],
} as const;

/** The last resort, without the server's words: the page's own language is enough to choose. */
export default function Failed({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  const isItalian = typeof document !== "undefined" && document.documentElement.lang === "it";
  const [title, text, again] = isItalian ? words.it : words.en;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main
      id="main"
      data-digest={"digest" in error ? String(error.digest) : undefined}
      className="mx-auto w-full max-w-2xl flex-1 px-5 py-16"
    >
      <h1 className="font-serif text-2xl">{title}</h1>
      <p className="mt-3 mb-6 text-ink-quiet">{text}</p>
      <button
        type="button"
        onClick={reset}
        className="min-h-11 rounded-md border border-line-strong bg-surface-raised px-4 font-semibold"
      >
        {again}
      </button>
    </main>
  );
}
