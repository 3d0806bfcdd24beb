import { z } from "zod";
import { instant, meetingPart } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { formatMoment } from "@/lib/mail/moment";
import { meetingPath } from "@/lib/mail/paths";

/** A placed meeting for the reader's calendar, and its way out again. The calendar reads it by itself. */
export const calendarChangedMail = defineMailKind({
  schema: meetingPart.extend({
    method: z.enum(["REQUEST", "CANCEL"]),
    /** The meeting's revision: a calendar keeps the highest. */
    sequence: z.int().min(0),
    startsAt: instant,
    endsAt: instant,
    table: z.string().nullable(),
    place: z.string().nullable(),
  }),
  isMailOnly: true,
  calendar: (
    { method, meetingId, sequence, startsAt, endsAt, table, place, counterpart, eventTitle, missionSlug },
    { t, locale },
  ) => {
    const at = table && t("calendar.table", { label: table });
    return {
      method,
      entry: {
        id: meetingId,
        sequence,
        startsAt,
        endsAt,
        summary: `${counterpart.name}, ${counterpart.organisation}`,
        description: [at, eventTitle[locale]].filter(Boolean).join("\n"),
        location: [at, place].filter(Boolean).join(", ") || null,
        path: meetingPath({ missionSlug, meetingId } as Parameters<typeof meetingPath>[0]),
      },
    };
  },
  compose(content, { t, locale }) {
    const when = formatMoment(content.startsAt, content.zone, locale);
    const kind = content.method === "REQUEST" ? "placed" : "taken-out";
    return {
      subject: t(`calendar.${kind}`, { when, ...content.counterpart }),
      heading: t(`calendar.${kind}`, { when, ...content.counterpart }),
      blocks: [
        {
          as: "facts",
          rows: [
            { label: t("event"), value: content.eventTitle[locale] },
            ...(content.table && content.method === "REQUEST"
              ? [
                  {
                    label: t("place"),
                    value: [t("calendar.table", { label: content.table }), content.place]
                      .filter(Boolean)
                      .join(", "),
                  },
                ]
              : []),
          ],
        },
        { as: "text", text: t(`calendar.${kind}-text`) },
      ],
      action: { label: t("see-meeting"), path: meetingPath(content) },
      after: [],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
