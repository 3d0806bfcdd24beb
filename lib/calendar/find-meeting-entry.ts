import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { type CalendarWords, writeUid } from "@/lib/calendar/describe-meeting";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { listCalendarEntries } from "@/lib/calendar/list-entries";

/** The entry of one of the reader's placed meetings; null for what has no place, or is not theirs. */
export async function findMeetingEntry(
  actor: ParticipantActor,
  meetingId: string,
  words: CalendarWords,
): Promise<CalendarEntry | null> {
  const entries = await listCalendarEntries(actor, words, new Date());
  const uid = writeUid(meetingId, words.origin);
  return entries.find((entry) => entry.uid === uid && !entry.isCancelled) ?? null;
}
