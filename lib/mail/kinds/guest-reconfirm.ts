import { z } from "zod";
import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";

/** To somebody registered, two days before: do you still come? The link answers without signing in, so it is a secret. */
export const guestReconfirmMail = defineMailKind({
  schema: itemPart.extend({ path: z.string().startsWith("/"), meetings: z.number().int().min(0) }),
  isSecret: true,
  isMailOnly: true,
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    return {
      subject: t("guest-reconfirm.subject", { event }),
      heading: t("guest-reconfirm.heading", { event }),
      blocks: [
        itemFacts(content, words),
        { as: "text", text: t("guest-reconfirm.next", { meetings: content.meetings }) },
      ],
      action: { label: t("guest-reconfirm.action"), path: content.path },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
