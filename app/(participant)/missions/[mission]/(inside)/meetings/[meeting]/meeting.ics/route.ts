import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { requireParticipant } from "@/lib/auth/session";
import { buildCalendarWords } from "@/lib/calendar/calendar-words";
import { findMeetingEntry } from "@/lib/calendar/find-meeting-entry";
import { writeCalendar } from "@/lib/calendar/write-calendar";
import { getMyMeeting } from "@/lib/meetings/queries";
import { orNotFound } from "@/lib/or-not-found";

type Context = { readonly params: Promise<{ readonly mission: string; readonly meeting: string }> };

/** One placed meeting of the reader as a file; what has no place yet has only its page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mission, meeting } = await params;
  const actor = await requireParticipant(mission);
  await orNotFound(getMyMeeting(actor, meeting));
  const locale = await getLocale();
  const entry = await findMeetingEntry(actor, meeting, buildCalendarWords(actor, locale));
  if (!entry) redirect(`/missions/${mission}/meetings/${meeting}`);
  const text = writeCalendar({ name: mission, method: "PUBLISH", entries: [entry], locale, now: new Date() });
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="meeting.ics"',
      "cache-control": "private, no-store",
    },
  });
}
