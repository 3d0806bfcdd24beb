import "server-only";
import type { AttendeeActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { peopleFacets } from "@/lib/participants/people-filter";
import { type ProfileView, profileSelect } from "@/lib/participants/queries";
import { type Found, findEntries } from "@/lib/search/find-entries";
import type { SearchFilter } from "@/lib/search/search-filter";
import { Prisma } from "@/prisma/generated/client";

export const peoplePageSize = 24;

/** Listed attendees of the reader's event whom neither of the two keeps apart, with the slots in which each is free. */
function selectVisible({ eventId, participantId }: AttendeeActor): Prisma.Sql {
  return Prisma.sql`
    SELECT p."id", lower(o."name") AS "sort", p."number", ARRAY(
      SELECT 'free:' || t."position" FROM "Slot" t WHERE t."eventId" = a."eventId" AND NOT EXISTS (
        SELECT FROM "DiaryEntry" d WHERE d."userId" = p."userId" AND d."startsAt" < t."endsAt" AND t."startsAt" < d."endsAt")
    ) AS "extra"
    FROM "Attendance" a
    JOIN "Participant" p ON p."id" = a."participantId"
    JOIN "Organisation" o ON o."id" = p."organisationId"
    WHERE a."eventId" = ${eventId} AND p."isListed" AND p."id" <> ${participantId} AND NOT EXISTS (
      SELECT FROM "Block" b WHERE (b."participantId" = p."id" AND b."blockedId" = ${participantId})
        OR (b."participantId" = ${participantId} AND b."blockedId" = p."id"))`;
}

export type PeoplePage = Omit<Found, "ids"> & { readonly rows: readonly ProfileView[] };

/** The directory of an event, searched and filtered, a page at a time; empty for a reader who is not listed. */
export async function listPeople(actor: AttendeeActor, filter: SearchFilter): Promise<PeoplePage> {
  if (!actor.isListed) return { rows: [], total: 0, pages: 1, counts: {}, corrections: [] };
  const { ids, ...found } = await findEntries({
    visible: selectVisible(actor),
    facets: peopleFacets,
    filter,
    pageSize: peoplePageSize,
  });
  const people = await db().participant.findMany({ where: { id: { in: [...ids] } }, select: profileSelect });
  const byId = new Map(people.map((person) => [person.id, person]));
  return { ...found, rows: ids.flatMap((id) => byId.get(id) ?? []) };
}

/** The slots of the event, for the filter of who is free when. */
export async function listSlots({ eventId }: AttendeeActor) {
  return db().slot.findMany({
    where: { eventId },
    orderBy: { position: "asc" },
    select: { position: true, startsAt: true, event: { select: { zone: true } } },
  });
}
