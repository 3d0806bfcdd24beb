"use client";
import { useEffect, useState } from "react";

type Props = {
  readonly instant: string;
  readonly zone: string;
  readonly locale: string;
  readonly words: string;
};

function write(instant: Date, timeZone: string, locale: string, withDay: boolean): string {
  return new Intl.DateTimeFormat(locale === "it" ? "it-IT" : "en-GB", {
    timeZone,
    weekday: withDay ? "short" : undefined,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(instant);
}

/** The reader's own clock beside the event's, where the two differ; only the browser knows the reader's zone. */
export function LocalTime({ instant, zone, locale, words }: Props) {
  const [text, setText] = useState("");
  useEffect(() => {
    const [at, own] = [new Date(instant), Intl.DateTimeFormat().resolvedOptions().timeZone];
    const [here, there] = [write(at, own, locale, true), write(at, zone, locale, true)];
    const isOtherDay = here.slice(0, 3) !== there.slice(0, 3);
    setText(here === there ? "" : `${write(at, own, locale, isOtherDay)} ${words}`);
  }, [instant, zone, locale, words]);
  return text ? <span className="text-ink-quiet text-sm">({text})</span> : null;
}
