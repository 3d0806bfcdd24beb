import { tickFollowUp } from "@/lib/agreements/follow-ups";
import type { OrganiserActor, ParticipantActor } from "@/lib/auth/actor";
import { mintItemOrganiser } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { answerRoomSeat } from "@/lib/programme/rooms/answer-room-seat";
import { planRoomMeeting } from "@/lib/programme/rooms/plan-room-meeting";
import { jefferson } from "@/prisma/seed/content/programme/admissions";
import { agreement, cohorts } from "@/prisma/seed/content/results";
import { toInstant } from "@/prisma/seed/local-time";
import { type IdBySlug, idOf } from "@/prisma/seed/seed-organisations";

type People = ReadonlyMap<string, ParticipantActor>;
const zone = "America/New_York";

async function seedCohorts(missionId: string, organisations: IdBySlug, events: IdBySlug) {
  for (const [position, { organisations: members, items, launch, applyBy, ...cohort }] of cohorts.entries()) {
    const participants = await db().participant.findMany({
      where: { missionId, organisationId: { in: members.map((slug) => idOf(organisations, slug)) } },
      select: { id: true },
    });
    await db().cohort.create({
      data: {
        ...cohort,
        missionId,
        position,
        launchEventId: launch && idOf(events, launch),
        applyBy: applyBy && toInstant(applyBy, zone),
        members: { create: participants.map(({ id }) => ({ participantId: id })) },
        items: { create: items.map((slug) => ({ eventId: idOf(events, slug) })) },
      },
      select: { id: true },
    });
  }
}

async function seedAgreement(desk: OrganiserActor, organisations: IdBySlug, events: IdBySlug, now: Date) {
  const { event, signedOn, parties, topics, followUps, ...record } = agreement;
  const { followUps: written } = await db().agreement.create({
    data: {
      ...record,
      missionId: desk.missionId,
      eventId: idOf(events, event),
      signedOn: new Date(signedOn),
      publishedAt: now,
      parties: {
        create: parties.map(({ name, organisation }, position) => ({
          position,
          name,
          organisationId: idOf(organisations, organisation),
        })),
      },
      topics: { create: topics.map((label, position) => ({ position, label })) },
      followUps: {
        create: followUps.map(({ en, it, who, dueOn }) => ({
          what: { en, it },
          who,
          dueOn: new Date(dueOn),
        })),
      },
    },
    select: { followUps: { orderBy: { dueOn: "asc" }, select: { id: true } } },
  });
  const [first] = written;
  if (first) await tickFollowUp(desk, { followUpId: first.id, isDone: true }, now);
}

async function seedRooms(people: People, desk: OrganiserActor, now: Date) {
  const organiser = await mintItemOrganiser(desk, jefferson.event);
  if (!organiser) throw new Error("nobody plans the rooms");
  const rooms: string[] = [];
  for (const [position, room] of jefferson.rooms.entries()) {
    const { id } = await db().room.create({
      data: { ...room, position, eventId: organiser.eventId },
      select: { id: true },
    });
    rooms.push(id);
  }
  const actorOf = (key: string) => {
    const actor = people.get(key);
    if (!actor) throw new Error(`a room names ${key}, who does not exist`);
    return actor;
  };
  for (const { room, startsAt, people: keys, coming, ...meeting } of jefferson.meetings) {
    const participantIds = keys.map((key) => actorOf(key).participantId);
    const wanted = {
      ...meeting,
      roomId: rooms[room] ?? "",
      startsAt: toInstant(startsAt, zone),
      participantIds,
    };
    const planned = await planRoomMeeting(organiser, wanted, now);
    if (!planned.ok) throw new Error(`${meeting.topic}: ${planned.reason}`);
    const { roomMeetingId } = planned.value;
    for (const actor of coming.map(actorOf)) {
      const seat = { roomMeetingId_participantId: { roomMeetingId, participantId: actor.participantId } };
      const { id } = await db().roomSeat.findUniqueOrThrow({ where: seat, select: { id: true } });
      await answerRoomSeat(actor, { roomSeatId: id, answer: "ACCEPTED" }, now);
    }
  }
}

type World = { readonly people: People; readonly organisations: IdBySlug; readonly events: IdBySlug };

/** Rooms at Jefferson, cohorts with their agendas, the agreement with what follows from it. */
export async function seedResults(
  { people, organisations, events }: World,
  desk: OrganiserActor,
  now: Date,
): Promise<void> {
  await seedRooms(people, desk, now);
  await seedCohorts(desk.missionId, organisations, events);
  await seedAgreement(desk, organisations, events, now);
}
