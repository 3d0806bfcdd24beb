import type { Locale } from "@/lib/i18n/locale";

const tags: Record<Locale, string> = { en: "en-GB", it: "it-IT" };

type Where = { readonly zone: string; readonly locale: Locale };

function format(at: Date, { zone, locale }: Where, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: zone }).format(at);
}

/** "Wednesday 15 June", "mercoledì 15 giugno". */
export function formatDay(at: Date, where: Where): string {
  return format(at, where, { weekday: "long", day: "numeric", month: "long" });
}

/** "15 Jun", "15 giu". */
export function formatShortDay(at: Date, where: Where): string {
  return format(at, where, { day: "numeric", month: "short" });
}

/** "08:30". */
export function formatClock(at: Date, where: Where): string {
  return format(at, where, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** "EDT", "CEST", "GMT+5:45". American zones have names only in American English, European ones in British. */
export function formatZone(at: Date, zone: string): string {
  const names = ["en-US", "en-GB"].map((tag) => {
    const parts = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: "short" }).formatToParts(at);
    return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
  });
  return names.find((name) => !name.startsWith("GMT")) ?? names[0] ?? zone;
}
