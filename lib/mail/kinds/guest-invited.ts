import { z } from "zod";
import { itemPart } from "@/lib/mail/content";
import { itemFacts } from "@/lib/mail/item-facts";
import { defineMailKind } from "@/lib/mail/mail-kind";

/** To a guest of a desk: one link answers, another takes the address off all lists. Both are secrets. */
export const guestInvitedMail = defineMailKind({
  schema: itemPart.extend({
    desk: z.string().min(1).max(200),
    isReminder: z.boolean(),
    path: z.string().startsWith("/"),
    refusalPath: z.string().startsWith("/"),
  }),
  isSecret: true,
  isMailOnly: true,
  unsubscribePath: ({ refusalPath }) => `${refusalPath}/one-click`,
  compose(content, words) {
    const { t, locale } = words;
    const said = { event: content.eventTitle[locale], desk: content.desk };
    const kind = content.isReminder ? "reminder" : "invitation";
    return {
      subject: t(`guest-invited.subject-${kind}`, said),
      heading: t(`guest-invited.heading-${kind}`, said),
      blocks: [
        { as: "text", text: t("guest-invited.intro", { mission: content.missionTitle[locale] }) },
        itemFacts(content, words),
        { as: "text", text: t("guest-invited.next") },
      ],
      action: { label: t("guest-invited.action"), path: content.path },
      after: [t("guest-invited.why", said)],
      unsubscribe: { label: t("guest-invited.unsubscribe"), path: content.refusalPath },
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
