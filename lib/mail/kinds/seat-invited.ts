import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { eventPath } from "@/lib/mail/paths";

/** To somebody whom the desk put on the list of an item: the seat waits for their yes. */
export const seatInvitedMail = defineMailKind({
  schema: itemPart,
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    return {
      subject: t("seat-invited.subject", { event }),
      heading: t("seat-invited.heading", { event }),
      blocks: [itemFacts(content, words), { as: "text", text: t("seat-invited.next") }],
      action: { label: t("seat-invited.action"), path: eventPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
