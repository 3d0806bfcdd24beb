import { createId } from "@/lib/ids";
import type { PrismaClient } from "@/prisma/generated/client";

const day = "2022-06-15T";
const zone = "America/New_York";
const word = { en: "x", it: "x" };

/** The hours of the scene's two slots. */
export const firstSlot = { startsAt: new Date(`${day}12:00:00Z`), endsAt: new Date(`${day}12:15:00Z`) };
export const secondSlot = { startsAt: new Date(`${day}12:15:00Z`), endsAt: new Date(`${day}12:30:00Z`) };

/** One event with two tables and two venues, and people of as many organisations: rows by plain Prisma, past every command. */
export async function buildScene(client: PrismaClient, people = 3) {
  const tag = createId().slice(0, 8);
  const organisation = (index: number) =>
    client.organisation.create({
      data: {
        slug: `o-${tag}-${index}`,
        name: `O${index}`,
        kind: "COMPANY",
        city: "x",
        region: "US-PA",
        country: "US",
        summary: word,
      },
    });
  const lead = await organisation(99);
  const mission = await client.mission.create({
    data: {
      slug: `m-${tag}`,
      title: word,
      summary: word,
      story: word,
      acknowledgement: word,
      startsOn: new Date("2022-06-12"),
      endsOn: new Date("2022-06-17"),
      zone,
      leadOrganisationId: lead.id,
      sectors: { create: { code: "health", label: word, position: 0 } },
    },
    include: { sectors: true },
  });
  const sectorId = mission.sectors[0]?.id ?? "";
  const desk = await client.desk.create({
    data: { missionId: mission.id, organisationId: lead.id, name: "Lead", isLead: true },
  });
  const [venue, elsewhere] = await Promise.all(
    ["here", "there"].map((name) =>
      client.venue.create({ data: { missionId: mission.id, name, address: "x", city: "x", zone } }),
    ),
  );
  if (!venue || !elsewhere) throw new Error("two venues were asked for");
  await client.venueTravel.createMany({
    data: [
      { fromVenueId: venue.id, toVenueId: elsewhere.id, minutes: 20 },
      { fromVenueId: elsewhere.id, toVenueId: venue.id, minutes: 20 },
    ],
  });
  const event = await client.event.create({
    data: {
      missionId: mission.id,
      deskId: desk.id,
      slug: "breakfast",
      kind: "NETWORKING",
      title: word,
      summary: word,
      venueId: venue.id,
      startsAt: firstSlot.startsAt,
      endsAt: secondSlot.endsAt,
      zone,
      rules: { create: {} },
      slots: {
        create: [
          { position: 0, ...firstSlot },
          { position: 1, ...secondSlot },
        ],
      },
      tables: {
        create: [
          { position: 0, label: "1" },
          { position: 1, label: "2" },
        ],
      },
    },
    include: { slots: true, tables: { orderBy: { position: "asc" } } },
  });
  const sitters = [];
  for (let index = 0; index < people; index += 1) {
    const { id: organisationId } = await organisation(index);
    const user = await client.user.create({
      data: { email: `p${index}-${tag}@x.example`, name: `P${index}` },
    });
    const participant = await client.participant.create({
      data: {
        missionId: mission.id,
        userId: user.id,
        organisationId,
        sectorId,
        jobTitle: word,
        introduction: word,
        registration: "APPROVED",
        listingConsentAt: firstSlot.startsAt,
      },
    });
    const attendance = await client.attendance.create({
      data: { eventId: event.id, participantId: participant.id, deskId: desk.id },
    });
    sitters.push({
      participantId: participant.id,
      userId: user.id,
      organisationId,
      attendanceId: attendance.id,
    });
  }
  const schedule = await client.schedule.create({
    data: { eventId: event.id, instance: "{}", result: "{}", mapping: "{}", figures: {}, explanations: [] },
  });
  return { mission, desk, venue, elsewhere, event, tables: event.tables, sitters, schedule };
}

export type Scene = Awaited<ReturnType<typeof buildScene>>;
export type SceneSitter = Scene["sitters"][number];
