import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { eventPath } from "@/lib/mail/paths";

/** To somebody from outside who moved up from the waiting list. */
export const lightSeatGivenMail = defineMailKind({
  schema: itemPart,
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    return {
      subject: t("seat-given.subject", { event }),
      heading: t("seat-given.free", { event }),
      blocks: [itemFacts(content, words), { as: "text", text: t("light-registered.give-up") }],
      action: { label: t("see-item"), path: eventPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
