import { z } from "zod";
import { counterpart, eventPart, instant } from "@/lib/mail/content";
import { defineMailKind } from "@/lib/mail/mail-kind";
import { formatDay, formatTime } from "@/lib/mail/moment";
import { agendaPath } from "@/lib/mail/paths";

/** To every attendee with a confirmed meeting: their own meetings in the order of the day. */
export const timetablePublishedMail = defineMailKind({
  schema: eventPart.extend({
    version: z.int().min(1),
    meetings: z.array(z.object({ startsAt: instant, table: z.string(), counterpart })),
    /** Confirmed meetings of this person that found no time. */
    unplaced: z.int().min(0),
  }),
  compose(content, { t, locale }) {
    const { version, unplaced, meetings, zone } = content;
    const event = content.eventTitle[locale];
    const ordered = meetings.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
    const first = ordered[0];
    return {
      subject:
        version === 1
          ? t("timetable-published.first", { event })
          : t("timetable-published.again", { event, version }),
      heading: t("timetable-published.heading", { count: meetings.length, event }),
      blocks: [
        ...(first ? [{ as: "text", text: formatDay(first.startsAt, zone, locale) } as const] : []),
        {
          as: "facts",
          rows: ordered.map((meeting) => ({
            label: `${formatTime(meeting.startsAt, zone, locale)} · ${meeting.table}`,
            value: `${meeting.counterpart.name}, ${meeting.counterpart.organisation}`,
          })),
        },
        ...(unplaced > 0
          ? [{ as: "text", text: t("timetable-published.unplaced", { count: unplaced }) } as const]
          : []),
      ],
      action: { label: t("see-agenda"), path: agendaPath(content) },
      after: [t("timetable-published.version", { version })],
      acknowledgement: content.acknowledgement[locale],
    };
  },
});
