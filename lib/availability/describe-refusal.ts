import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { TimesRefusal } from "@/lib/availability/close-times";
import { formatClock, formatDay } from "@/lib/time/format";

/** Why times could not be kept, in the reader's language: which entry stands in the way. */
export async function describeTimesRefusal(refusal: TimesRefusal): Promise<string> {
  const [t, locale] = [await getTranslations("welcome.errors"), await getLocale()];
  if (refusal.reason !== "meeting-then") return t(refusal.reason);
  const { clash } = refusal;
  if (!clash) return t("entry-then");
  const at = { zone: clash.zone ?? "UTC", locale };
  const day = formatDay(clash.startsAt, at);
  const time = formatClock(clash.startsAt, at);
  return clash.counterpart
    ? t("meeting-then", { who: clash.counterpart, day, time })
    : t("programme-then", { day, time });
}
