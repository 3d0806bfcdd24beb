import { z } from "zod";
import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { eventPath } from "@/lib/mail/paths";

/** To somebody who gets no seat, or loses the one they had. */
export const seatRefusedMail = defineMailKind({
  schema: itemPart.extend({ hadSeat: z.boolean() }),
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    return {
      subject: t("seat-refused.subject", { event }),
      heading: t(content.hadSeat ? "seat-refused.had" : "seat-refused.asked", { event }),
      blocks: [itemFacts(content, words), { as: "text", text: t("seat-refused.next") }],
      action: { label: t("see-item"), path: eventPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
