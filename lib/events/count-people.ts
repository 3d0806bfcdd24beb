import "server-only";
import { db } from "@/lib/db";

type Counted = { readonly code: string; readonly label: unknown; readonly people: number };

/** Listed attendees by the area of what they offer or seek, most people first; somebody counts once in each area. */
export async function countPeopleByArea(eventId: string): Promise<readonly Counted[]> {
  return db().$queryRaw<Counted[]>`
    SELECT area."code", area."label", count(DISTINCT person."id")::int AS people
    FROM "Attendance" attendance
    JOIN "Participant" person ON person."id" = attendance."participantId" AND person."isListed"
    JOIN "Interest" interest ON interest."participantId" = person."id"
    JOIN "Topic" topic ON topic."id" = interest."topicId"
    JOIN "Area" area ON area."id" = topic."areaId"
    WHERE attendance."eventId" = ${eventId}
    GROUP BY area."id"
    ORDER BY people DESC, area."position"`;
}

/** Listed attendees by the kind of their organisation, most people first. */
export async function countPeopleByKind(
  eventId: string,
): Promise<readonly { readonly kind: string; readonly people: number }[]> {
  return db().$queryRaw`
    SELECT organisation."kind"::text AS kind, count(*)::int AS people
    FROM "Attendance" attendance
    JOIN "Participant" person ON person."id" = attendance."participantId" AND person."isListed"
    JOIN "Organisation" organisation ON organisation."id" = person."organisationId"
    WHERE attendance."eventId" = ${eventId}
    GROUP BY organisation."kind"
    ORDER BY people DESC, organisation."kind"`;
}
