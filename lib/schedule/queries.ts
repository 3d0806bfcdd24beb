import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Figures, Schedule } from "@/lib/engine/formats/schedule";
import type { Explanation } from "@/lib/engine/scheduling/explain-unplaced";
import { NotFoundError } from "@/lib/errors";
import { listPlannedBookings } from "@/lib/schedule/list-bookings";
import type { Mapping } from "@/lib/schedule/plan";

const headSelect = {
  id: true,
  number: true,
  figures: true,
  verdict: true,
  createdAt: true,
  publishedAt: true,
  isCurrent: true,
} as const;

/** Drafts and versions of the event, the newest first. */
export async function listSchedules(actor: EventOrganiserActor) {
  const rows = await db().schedule.findMany({
    where: { eventId: actor.eventId },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { ...headSelect, event: { select: { zone: true } } },
  });
  return rows.map((row) => ({ ...row, figures: row.figures as ScheduleFigures }));
}

/** The engine's figures with what the headline says. */
export type ScheduleFigures = Figures & { readonly placed: number; readonly candidates: number };

/** What storeDraft wrote. */
function parseExplanations(json: unknown): readonly Explanation[] {
  return json as readonly Explanation[];
}

const personSelect = {
  user: { select: { id: true, name: true } },
  organisation: { select: { name: true, kind: true } },
} as const;

async function listMeetingPeople(eventId: string, meetingIds: readonly string[]) {
  const rows = await db().meeting.findMany({
    where: { eventId, id: { in: [...meetingIds] } },
    select: {
      id: true,
      state: true,
      match: { select: { score: true, a: { select: personSelect }, b: { select: personSelect } } },
    },
  });
  return new Map(
    rows.map(({ id, state, match }) => [
      id,
      { id, state, score: match.score, people: [match.a, match.b] as const },
    ]),
  );
}

export type ScheduleMeeting = NonNullable<ReturnType<Awaited<ReturnType<typeof listMeetingPeople>>["get"]>>;

/** One draft or version with its room, its meetings and its proof. */
export async function getSchedule(actor: EventOrganiserActor, scheduleId: string) {
  const row = await db().schedule.findFirst({
    where: { id: scheduleId, eventId: actor.eventId },
    select: {
      ...headSelect,
      result: true,
      mapping: true,
      digest: true,
      checkedDigest: true,
      checkedAt: true,
      explanations: true,
      event: {
        select: {
          slug: true,
          title: true,
          zone: true,
          slots: { orderBy: { position: "asc" }, select: { id: true, startsAt: true, endsAt: true } },
          tables: { orderBy: { position: "asc" }, select: { id: true, label: true } },
        },
      },
    },
  });
  if (!row) throw new NotFoundError();
  const { result, mapping: mappingText, figures, explanations, event, ...rest } = row;
  const schedule = JSON.parse(result) as Schedule;
  const mapping = JSON.parse(mappingText) as Mapping;
  const meetings = await listMeetingPeople(actor.eventId, mapping.meetings);
  return {
    ...rest,
    figures: figures as ScheduleFigures,
    explanations: parseExplanations(explanations),
    event,
    schedule,
    mapping,
    meetings,
    placed: listPlannedBookings(schedule, mapping),
  };
}

export type ScheduleView = Awaited<ReturnType<typeof getSchedule>>;

/** The exact texts, for whoever wants to check them with the command line. */
export async function getScheduleTexts(actor: EventOrganiserActor, scheduleId: string) {
  const row = await db().schedule.findFirst({
    where: { id: scheduleId, eventId: actor.eventId },
    select: { instance: true, result: true, mapping: true },
  });
  if (!row) throw new NotFoundError();
  return row;
}
