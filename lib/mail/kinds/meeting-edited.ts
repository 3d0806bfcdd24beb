import { z } from "zod";
import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { meetingPath } from "@/lib/mail/paths";

/** To the one who is asked: the request says something else now. */
export const meetingEditedMail = defineMailKind({
  schema: meetingPart.extend({ message: z.string() }),
  compose(content, { t, locale }) {
    return {
      subject: t("meeting-edited.subject", content.counterpart),
      heading: t("meeting-edited.heading", content.counterpart),
      blocks: [
        { as: "quote", label: t("meeting-requested.message"), text: content.message },
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
      ],
      action: { label: t("meeting-requested.action"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
