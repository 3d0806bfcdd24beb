import { db } from "@/lib/db";
import { admissions } from "@/prisma/seed/content/programme/admissions";
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

/** What an item is about and for whom, and who decides about its seats: once organisations and topics are there. */
export async function seedAdmissions(organisations: IdBySlug, missionId: string, events: IdBySlug) {
  for (const [slug, { host, sectors = [], areas = [] }] of Object.entries(admissions)) {
    const topics = await db().topic.findMany({
      where: { area: { code: { in: [...areas] }, sector: { missionId } } },
      select: { id: true },
    });
    const known = await db().sector.findMany({
      where: { missionId, code: { in: [...sectors] } },
      select: { id: true },
    });
    await db().event.update({
      where: { id: idOf(events, slug) },
      data: {
        hostOrganisationId: host ? idOf(organisations, host) : null,
        topics: { create: topics.map(({ id }) => ({ topicId: id })) },
        sectors: { create: known.map(({ id }) => ({ sectorId: id })) },
      },
      select: { id: true },
    });
  }
}

/** Who speaks. */
export async function seedSpeakers(events: IdBySlug, people: ReadonlyMap<string, { participantId: string }>) {
  for (const [slug, { speakers = [] }] of Object.entries(admissions)) {
    for (const [position, key] of speakers.entries()) {
      const participantId = people.get(key)?.participantId;
      if (!participantId) throw new Error(`${slug} names ${key}, who does not exist`);
      await db().eventSpeaker.create({ data: { eventId: idOf(events, slug), participantId, position } });
    }
  }
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
        capacity: admissions[slug]?.capacity ?? capacity,
        admission: admissions[slug]?.admission ?? "NONE",
        hoursIllustrative: illustrativeHours,
        ...buildMatchmaking(event),
      },
      select: { id: true },
    });
    ids.set(slug, row.id);
  }
  return ids;
}
