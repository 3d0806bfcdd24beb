import { instant, meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { formatMoment } from "@/lib/mail/moment";
import { meetingPath } from "@/lib/mail/paths";

/** To each side of a pair that the desk suggests. */
export const meetingOfferedMail = defineMailKind({
  schema: meetingPart.extend({ answerBy: instant.nullable() }),
  compose(content, { t, locale }) {
    const answerBy = content.answerBy && formatMoment(content.answerBy, content.zone, locale);
    return {
      subject: t("meeting-offered.subject", content.counterpart),
      heading: t("meeting-offered.heading", content.counterpart),
      blocks: [
        { as: "text", text: t("meeting-offered.intro") },
        {
          as: "facts",
          rows: [
            { label: t("event"), value: content.eventTitle[locale] },
            ...(answerBy ? [{ label: t("answer-by"), value: answerBy }] : []),
          ],
        },
        { as: "text", text: t("meeting-offered.next") },
      ],
      action: { label: t("meeting-offered.action"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
