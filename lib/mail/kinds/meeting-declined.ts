import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { suggestionsPath } from "@/lib/mail/paths";

/** To the other side. It carries no reason on purpose: a decline is private. */
export const meetingDeclinedMail = defineMailKind({
  schema: meetingPart,
  compose(content, { t, locale }) {
    return {
      subject: t("meeting-declined.subject", content.counterpart),
      heading: t("meeting-declined.heading", content.counterpart),
      blocks: [
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
        { as: "text", text: t("room-for-another") },
      ],
      action: { label: t("see-suggestions"), path: suggestionsPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
