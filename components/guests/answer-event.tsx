import { getLocale, getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { Facts } from "@/components/ui/facts";
import { pickText } from "@/lib/i18n/pick-text";

type Props = {
  readonly event: {
    readonly title: unknown;
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly zone: string;
    readonly venue: { readonly name: string; readonly address: string | null; readonly city: string } | null;
  };
};

/** What, when and where one is asked to come. */
export async function AnswerEvent({ event }: Props) {
  const [t, locale] = [await getTranslations("mail"), await getLocale()];
  const { venue, ...times } = event;
  const place = venue && `${venue.name}, ${venue.address ?? venue.city}`;
  return (
    <Facts
      facts={[
        { label: t("event"), value: pickText(event.title, locale) },
        { label: t("when"), value: <EventTime {...times} withDay /> },
        ...(place ? [{ label: t("place"), value: place }] : []),
      ]}
    />
  );
}
