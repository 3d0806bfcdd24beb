"use client";
import { useEffect, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import en from "@/lib/i18n/messages/en/errors.json";
import it from "@/lib/i18n/messages/it/errors.json";

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

const never = () => () => undefined;

/** The last resort. The server may be away, so the words come along and the page's own language chooses. */
export default function Failed({ error, reset }: Props) {
  const language = useSyncExternalStore(
    never,
    () => document.documentElement.lang,
    () => "en",
  );
  const { title, text, again } = (language === "it" ? it : en).failed;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main
      id="main"
      tabIndex={-1}
      data-digest={error.digest}
      className="mx-auto w-full max-w-[45rem] flex-1 px-5 py-16"
    >
      <PageHeader title={title} lead={text} />
      <Button onClick={reset}>{again}</Button>
    </main>
  );
}
