import { z } from "zod";
import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { meetingPath } from "@/lib/mail/paths";

/** A word about a meeting: from the other side, or from the desk. `asks`: an answer is awaited before anything goes on. */
export const meetingMessageMail = defineMailKind({
  schema: meetingPart.extend({ text: z.string(), from: z.enum(["other", "desk"]), asks: z.boolean() }),
  compose(content, { t, locale }) {
    const { from, asks, counterpart } = content;
    return {
      subject: t(`meeting-message.${asks ? "asks" : "says"}-${from}`, counterpart),
      heading: t(`meeting-message.${asks ? "asks" : "says"}-${from}`, counterpart),
      blocks: [
        { as: "quote", label: t("meeting-requested.message"), text: content.text },
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
      ],
      action: { label: t("meeting-message.action"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
