import { getLocale, getTranslations } from "next-intl/server";
import { LocalTime } from "@/components/ui/local-time";
import { formatClock, formatDay, formatZone } from "@/lib/time/format";

type Props = {
  readonly startsAt: Date;
  readonly endsAt?: Date;
  readonly zone: string;
  readonly withDay?: boolean;
  /** The reader's time on a line of its own, which is kept free for it. */
  readonly isStacked?: boolean;
};

/** "Wednesday 15 June, 08:30-08:45 EDT", and the reader's own time beside it. */
export async function EventTime({ startsAt, endsAt, zone, withDay = false, isStacked = false }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations("ui")];
  const moment = { zone, locale };
  return (
    <span>
      <time dateTime={startsAt.toISOString()}>
        {withDay && `${formatDay(startsAt, moment)}, `}
        <span className="whitespace-nowrap">
          {formatClock(startsAt, moment)}
          {endsAt && `–${formatClock(endsAt, moment)}`} {formatZone(startsAt, moment)}
        </span>
      </time>{" "}
      <span className={isStacked ? "block min-h-5 leading-5" : undefined}>
        <LocalTime instant={startsAt.toISOString()} zone={zone} locale={locale} words={t("your-time")} />
      </span>
    </span>
  );
}
