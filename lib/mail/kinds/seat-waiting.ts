import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { eventPath } from "@/lib/mail/paths";

/** To somebody whom the host would have, when all seats are taken. */
export const seatWaitingMail = defineMailKind({
  schema: itemPart,
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    return {
      subject: t("seat-waiting.subject", { event }),
      heading: t("seat-waiting.heading", { event }),
      blocks: [itemFacts(content, words), { as: "text", text: t("seat-waiting.next") }],
      action: { label: t("see-item"), path: eventPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
