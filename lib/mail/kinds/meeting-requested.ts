import { z } from "zod";
import { instant, meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { formatMoment } from "@/lib/mail/moment";
import { meetingPath } from "@/lib/mail/paths";

/** To the one who is asked. */
export const meetingRequestedMail = defineMailKind({
  schema: meetingPart.extend({ message: z.string(), answerBy: instant.nullable() }),
  compose(content, { t, locale }) {
    const answerBy = content.answerBy && formatMoment(content.answerBy, content.zone, locale);
    return {
      subject: t("meeting-requested.subject", content.counterpart),
      heading: t("meeting-requested.heading", content.counterpart),
      blocks: [
        { as: "quote", label: t("meeting-requested.message"), text: content.message },
        {
          as: "facts",
          rows: [
            { label: t("event"), value: content.eventTitle[locale] },
            ...(answerBy ? [{ label: t("answer-by"), value: answerBy }] : []),
          ],
        },
        { as: "text", text: t("meeting-requested.next") },
      ],
      action: { label: t("meeting-requested.action"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
