import { z } from "zod";
import { meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { meetingPath } from "@/lib/mail/paths";
import { SeatRole } from "@/prisma/generated/enums";

/** To somebody whom the desk asks to sit in. */
export const meetingAlongMail = defineMailKind({
  schema: meetingPart.extend({ role: z.enum(SeatRole) }),
  compose(content, { t, locale }) {
    return {
      subject: t("meeting-along.subject", content.counterpart),
      heading: t("meeting-along.subject", content.counterpart),
      blocks: [
        { as: "facts", rows: [{ label: t("event"), value: content.eventTitle[locale] }] },
        { as: "text", text: t(`meeting-along.${content.role}`) },
      ],
      action: { label: t("meeting-along.action"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
