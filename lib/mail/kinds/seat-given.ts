import { z } from "zod";
import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { eventPath } from "@/lib/mail/paths";

/** To somebody who has a seat now: the host said yes, or one became free and they were next. */
export const seatGivenMail = defineMailKind({
  schema: itemPart.extend({ why: z.enum(["approved", "free"]) }),
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    return {
      subject: t("seat-given.subject", { event }),
      heading: t(`seat-given.${content.why}`, { event }),
      blocks: [itemFacts(content, words), { as: "text", text: t("seat-given.next") }],
      action: { label: t("see-item"), path: eventPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
