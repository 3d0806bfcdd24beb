import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import type { CalendarWords } from "@/lib/calendar/describe-meeting";
import { env } from "@/lib/env";
import { buildMailWords, readMailLocale } from "@/lib/mail/words";

/** The words of calendar entries in a language; they are the mails' own, which need no page around them. */
export function buildCalendarWords(
  actor: Pick<ParticipantActor, "missionSlug">,
  locale: string,
): CalendarWords {
  const { t } = buildMailWords(readMailLocale(locale));
  return {
    locale,
    origin: env().PONTE_ORIGIN,
    missionSlug: actor.missionSlug,
    table: (label) => t("calendar.table", { label }),
  };
}
