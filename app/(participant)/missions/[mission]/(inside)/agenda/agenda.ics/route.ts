import { getLocale } from "next-intl/server";
import { requireParticipant } from "@/lib/auth/session";
import { buildCalendarWords } from "@/lib/calendar/calendar-words";
import { listCalendarEntries } from "@/lib/calendar/list-entries";
import { writeCalendar } from "@/lib/calendar/write-calendar";

type Context = { readonly params: Promise<{ readonly mission: string }> };

/** The reader's whole agenda as a file, as it stands now. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const [locale, now] = [await getLocale(), new Date()];
  const entries = await listCalendarEntries(actor, buildCalendarWords(actor, locale), now);
  const text = writeCalendar({ name: mission, method: "PUBLISH", entries, locale, now });
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${mission}-agenda.ics"`,
      "cache-control": "private, no-store",
    },
  });
}
