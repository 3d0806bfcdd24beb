import { z } from "zod";
import { instant, meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { formatMoment } from "@/lib/mail/moment";
import { agendaPath } from "@/lib/mail/paths";

/** To whoever did not cancel. `was` is the place it had in the published timetable, if it had one. */
export const meetingCancelledMail = defineMailKind({
  schema: meetingPart.extend({
    by: z.enum(["other", "desk"]),
    was: z.object({ startsAt: instant, table: z.string() }).nullable(),
  }),
  compose(content, { t, locale }) {
    const was =
      content.was && `${formatMoment(content.was.startsAt, content.zone, locale)}, ${content.was.table}`;
    return {
      subject: t("meeting-cancelled.subject", content.counterpart),
      heading: t(`meeting-cancelled.heading-${content.by}`, content.counterpart),
      blocks: [
        {
          as: "facts",
          rows: [
            { label: t("event"), value: content.eventTitle[locale] },
            ...(was ? [{ label: t("meeting-cancelled.was"), value: was }] : []),
          ],
        },
        { as: "text", text: was ? t("meeting-cancelled.free") : t("room-for-another") },
      ],
      action: { label: t("see-agenda"), path: agendaPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
