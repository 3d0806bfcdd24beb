"use client";
import { useEffect, useState } from "react";

type Props = {
  readonly instant: string;
  readonly zone: string;
  readonly locale: string;
  readonly words: string;
};

/** The reader's own clock beside the event's, where the two differ; only the browser knows the reader's zone. */
export function LocalTime({ instant, zone, locale, words }: Props) {
  const [text, setText] = useState("");
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const write = (timeZone: string) =>
      new Intl.DateTimeFormat(locale === "it" ? "it-IT" : "en-GB", {
        timeZone,
        hour: "2-digit",
        minute: "2-digit",
        hour12: false,
      }).format(new Date(instant));
    setText(write(own) === write(zone) ? "" : `${write(own)} ${words}`);
  }, [instant, zone, locale, words]);
  return text ? <span className="text-ink-quiet text-sm">({text})</span> : null;
}
