import { z } from "zod";
import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { eventPath } from "@/lib/mail/paths";

/** To a speaker: what somebody from outside asked when registering. */
export const speakerQuestionMail = defineMailKind({
  schema: itemPart.extend({ asker: z.string().min(1), question: z.string().min(1) }),
  compose(content, words) {
    const { t, locale } = words;
    const event = content.eventTitle[locale];
    return {
      subject: t("speaker-question.subject", { event }),
      heading: t("speaker-question.subject", { event }),
      blocks: [{ as: "quote", label: content.asker, text: content.question }, itemFacts(content, words)],
      action: { label: t("see-item"), path: eventPath(content) },
      after: [t("speaker-question.after")],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
