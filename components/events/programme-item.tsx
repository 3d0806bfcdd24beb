import clsx from "clsx";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { placeLine } from "@/lib/events/place-lines";
import type { ProgrammeEvent } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";

type Props = {
  readonly missionSlug: string;
  readonly event: ProgrammeEvent;
  /** Where only some hours are illustrative, each says so. */
  readonly saysIllustrative: boolean;
};

/** One line of the programme. Where people meet one to one it stands out; a transfer stands back. */
export async function ProgrammeItem({ missionSlug, event, saysIllustrative }: Props) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const isTransfer = event.kind === "TRANSFER";
  const details = [
    event.rules ? t("one-to-one") : t(`kind.${event.kind}`),
    event.venue && placeLine(event.venue),
    saysIllustrative && event.hoursIllustrative && t("illustrative"),
  ].filter((detail) => typeof detail === "string");
  return (
    <li
      className={clsx(
        "relative grid gap-x-6 gap-y-1 border-line border-t py-4 sm:grid-cols-[10.5rem_minmax(0,1fr)]",
        event.rules &&
          "before:absolute before:-inset-y-px before:-left-5 before:w-1 before:bg-act max-sm:before:-left-3",
      )}
    >
      <p>
        <EventTime startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} isStacked />
      </p>
      <div>
        <h4 className={clsx("title", event.rules ? "text-xl" : "text-lg", isTransfer && "text-ink-quiet")}>
          <Link
            href={`/missions/${missionSlug}/events/${event.slug}`}
            className={clsx(
              "link inline-block",
              !event.rules && "decoration-line-strong hover:decoration-act",
            )}
          >
            {pickText(event.title, locale)}
          </Link>
        </h4>
        <p className={clsx("mt-0.5 text-sm", event.rules ? "text-act" : "text-ink-quiet")}>
          {details.join(" · ")}
        </p>
      </div>
    </li>
  );
}
