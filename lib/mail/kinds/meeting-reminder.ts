import { instant, meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { formatMoment } from "@/lib/mail/moment";
import { meetingPath } from "@/lib/mail/paths";

/** To the one who has not answered, once, before the request ends by itself. */
export const meetingReminderMail = defineMailKind({
  schema: meetingPart.extend({ answerBy: instant }),
  compose(content, { t, locale }) {
    return {
      subject: t("meeting-reminder.subject", content.counterpart),
      heading: t("meeting-reminder.heading", content.counterpart),
      blocks: [
        {
          as: "facts",
          rows: [
            { label: t("event"), value: content.eventTitle[locale] },
            { label: t("answer-by"), value: formatMoment(content.answerBy, content.zone, locale) },
          ],
        },
        { as: "text", text: t("meeting-reminder.next") },
      ],
      action: { label: t("meeting-requested.action"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
