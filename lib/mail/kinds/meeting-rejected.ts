import { z } from "zod";
import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { suggestionsPath } from "@/lib/mail/paths";

/** To both sides, with the reason that the desk wrote for them. */
export const meetingRejectedMail = defineMailKind({
  schema: meetingPart.extend({ reason: z.string() }),
  compose(content, { t, locale }) {
    return {
      subject: t("meeting-rejected.subject", content.counterpart),
      heading: t("meeting-rejected.heading", content.counterpart),
      blocks: [
        ...(content.reason === ""
          ? []
          : [{ as: "quote", label: t("meeting-rejected.reason"), text: content.reason } as const]),
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
        { as: "text", text: t("room-for-another") },
      ],
      action: { label: t("see-suggestions"), path: suggestionsPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
