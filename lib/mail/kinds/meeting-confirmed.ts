import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { meetingPath } from "@/lib/mail/paths";

/** To both sides: everybody agreed, the timetable gives the time. */
export const meetingConfirmedMail = defineMailKind({
  schema: meetingPart,
  compose(content, { t, locale }) {
    return {
      subject: t("meeting-confirmed.subject", content.counterpart),
      heading: t("meeting-confirmed.heading", content.counterpart),
      blocks: [
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
        { as: "text", text: t("meeting-confirmed.next") },
      ],
      action: { label: t("see-meeting"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
