import { z } from "zod";
import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { meetingPath } from "@/lib/mail/paths";

/** To the person in whose name the desk acted, after a call for instance. */
export const meetingOnBehalfMail = defineMailKind({
  schema: meetingPart.extend({ act: z.enum(["accept", "decline", "withdraw", "cancel"]) }),
  compose(content, { t, locale }) {
    return {
      subject: t(`meeting-on-behalf.${content.act}`, content.counterpart),
      heading: t(`meeting-on-behalf.${content.act}`, content.counterpart),
      blocks: [
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
        { as: "text", text: t("meeting-on-behalf.next") },
      ],
      action: { label: t("see-meeting"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
