import "server-only";
import { cache } from "react";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";

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
  hoursIllustrative: true,
  venue: { select: { name: true, address: true, city: true } },
  rules: { select: { eventId: true, requestsCloseAt: true, maxMeetings: true } },
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

/** One event as everybody may see it, with how many listed people of each kind of organisation come. No names. */
export const getEventPage = cache(async (missionSlug: string, eventSlug: string) => {
  const event = await db().event.findFirst({
    where: { slug: eventSlug, mission: { slug: missionSlug, publishedAt: { not: null } } },
    select: {
      ...eventSelect,
      attendances: {
        where: { participant: { isListed: true } },
        select: { participant: { select: { organisation: { select: { kind: true } } } } },
      },
      slots: { orderBy: { position: "asc" }, select: { startsAt: true, endsAt: true } },
      _count: { select: { tables: true } },
    },
  });
  if (!event) throw new NotFoundError();
  const { attendances, _count, ...rest } = event;
  const kinds = new Map<string, number>();
  for (const { participant } of attendances) {
    kinds.set(participant.organisation.kind, (kinds.get(participant.organisation.kind) ?? 0) + 1);
  }
  return { ...rest, tables: _count.tables, comes: [...kinds].toSorted((a, b) => b[1] - a[1]) };
});
