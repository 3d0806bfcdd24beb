import "server-only";
import { cache } from "react";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { countPeopleByArea, countPeopleByKind } from "@/lib/events/count-people";

const eventSelect = {
  id: true,
  slug: true,
  kind: true,
  title: true,
  summary: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  capacity: true,
  seatsTaken: true,
  admission: true,
  hoursIllustrative: true,
  venue: { select: { name: true, address: true, city: true } },
  desk: { select: { organisation: { select: { name: true } } } },
  rules: { select: { eventId: true, requestsCloseAt: true, maxMeetings: true } },
  slots: { orderBy: { position: "asc" }, select: { startsAt: true, endsAt: true } },
} as const;

/** The programme of a published mission, in the order of time. */
export async function listProgramme(missionSlug: string) {
  return db().event.findMany({
    where: { mission: { slug: missionSlug, publishedAt: { not: null } } },
    orderBy: [{ startsAt: "asc" }, { slug: "asc" }],
    select: eventSelect,
  });
}

export type ProgrammeEvent = Awaited<ReturnType<typeof listProgramme>>[number];

/** One event as everybody may see it, with how many listed people come, by kind and by area. No names. */
export const getEventPage = cache(async (missionSlug: string, eventSlug: string) => {
  const event = await db().event.findFirst({
    where: { slug: eventSlug, mission: { slug: missionSlug, publishedAt: { not: null } } },
    select: { ...eventSelect, _count: { select: { tables: true } } },
  });
  if (!event) throw new NotFoundError();
  const { _count, ...rest } = event;
  const [kinds, areas] = await Promise.all([countPeopleByKind(event.id), countPeopleByArea(event.id)]);
  return { ...rest, tables: _count.tables, kinds, areas };
});

export type EventPage = Awaited<ReturnType<typeof getEventPage>>;
