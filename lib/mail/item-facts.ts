import type { ItemPart } from "@/lib/mail/content";
import type { LetterBlock } from "@/lib/mail/letter";
import { formatMoment } from "@/lib/mail/moment";
import type { MailWords } from "@/lib/mail/words";

/** What, when and where of an item of the programme. */
export function itemFacts(content: ItemPart, { t, locale }: MailWords): LetterBlock {
  const { startsAt, zone, place } = content;
  return {
    as: "facts",
    rows: [
      { label: t("event"), value: content.eventTitle[locale] },
      { label: t("when"), value: formatMoment(startsAt, zone, locale) },
      ...(place ? [{ label: t("place"), value: place }] : []),
    ],
  };
}
