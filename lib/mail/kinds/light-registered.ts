import { z } from "zod";
import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";

/** To somebody from outside: they are on the list, or wait. The link takes their name off again, so the mail is secret. */
export const lightRegisteredMail = defineMailKind({
  schema: itemPart.extend({ isWaiting: z.boolean(), path: z.string().startsWith("/") }),
  isSecret: true,
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    const kind = content.isWaiting ? "waiting" : "seated";
    return {
      subject: t(`light-registered.subject-${kind}`, { event }),
      heading: t(`light-registered.heading-${kind}`, { event }),
      blocks: [itemFacts(content, words)],
      action: { label: t("light-registered.action"), path: content.path },
      after: [t("light-registered.not-you")],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
