import { db } from "@/lib/db";
import { programme } from "@/prisma/seed/content/programme/programme";
import type { EventContent } from "@/prisma/seed/content/types";
import { toInstant } from "@/prisma/seed/local-time";
import { type IdBySlug, idOf } from "@/prisma/seed/seed-organisations";

function buildMatchmaking({ matchmaking, zone }: EventContent) {
  if (!matchmaking) return {};
  const { slots, tables, requestsCloseAt, caringDesk: _byTheEventsDesk, ...rules } = matchmaking;
  return {
    rules: { create: { ...rules, requestsCloseAt: toInstant(requestsCloseAt, zone) } },
    slots: {
      create: slots.map(({ startsAt, endsAt }, position) => ({
        position,
        startsAt: toInstant(startsAt, zone),
        endsAt: toInstant(endsAt, zone),
      })),
    },
    tables: { create: tables.map((label, position) => ({ position, label })) },
  };
}

/** The programme, with slots, tables and rules where people meet one by one. */
export async function seedProgramme(missionId: string, desks: IdBySlug, venues: IdBySlug): Promise<IdBySlug> {
  const ids = new Map<string, string>();
  for (const event of programme) {
    const { slug, kind, desk, title, summary, venue, zone, startsAt, endsAt, capacity, illustrativeHours } =
      event;
    const row = await db().event.create({
      data: {
        missionId,
        deskId: idOf(desks, desk),
        slug,
        kind,
        title,
        summary,
        venueId: venue ? idOf(venues, venue) : null,
        zone,
        startsAt: toInstant(startsAt, zone),
        endsAt: toInstant(endsAt, zone),
        capacity,
        hoursIllustrative: illustrativeHours,
        ...buildMatchmaking(event),
      },
      select: { id: true },
    });
    ids.set(slug, row.id);
  }
  return ids;
}
