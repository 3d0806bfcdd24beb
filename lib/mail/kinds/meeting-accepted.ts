import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { meetingPath } from "@/lib/mail/paths";

/** To the one who asked, where the desk has yet to approve; without that gate it is "meeting-confirmed". */
export const meetingAcceptedMail = defineMailKind({
  schema: meetingPart,
  compose(content, { t, locale }) {
    return {
      subject: t("meeting-accepted.subject", content.counterpart),
      heading: t("meeting-accepted.heading", content.counterpart),
      blocks: [
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
        { as: "text", text: t("meeting-accepted.next") },
      ],
      action: { label: t("see-meeting"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
