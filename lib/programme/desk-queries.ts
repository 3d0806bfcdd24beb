import "server-only";
import type { ItemOrganiserActor, OrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { scoreRelevance } from "@/lib/programme/relevance";
import type { AttendanceState } from "@/prisma/generated/enums";

/** The items an organiser gives seats for: of their desk, of a house their desk belongs to, or all for the lead desk. */
export async function listItems(actor: OrganiserActor) {
  const deskIds = [...actor.deskIds];
  const own = [{ deskId: { in: deskIds } }, { host: { desks: { some: { id: { in: deskIds } } } } }];
  const events = await db().event.findMany({
    where: { missionId: actor.missionId, rules: null, ...(actor.leads ? {} : { OR: own }) },
    orderBy: [{ startsAt: "asc" }, { slug: "asc" }],
    select: {
      id: true,
      slug: true,
      kind: true,
      title: true,
      startsAt: true,
      zone: true,
      admission: true,
      capacity: true,
      seatsTaken: true,
    },
  });
  const counts = await db().attendance.groupBy({
    by: ["eventId", "state"],
    where: { eventId: { in: events.map((event) => event.id) }, state: { in: ["ASKED", "WAITING"] } },
    _count: true,
  });
  const count = (eventId: string, state: AttendanceState) =>
    counts.find((row) => row.eventId === eventId && row.state === state)?._count ?? 0;
  return events.map((event) => ({
    ...event,
    asked: count(event.id, "ASKED"),
    waiting: count(event.id, "WAITING"),
  }));
}

const personSelect = {
  id: true,
  user: { select: { name: true } },
  organisation: { select: { name: true } },
  interests: {
    select: { strength: true, topic: { select: { id: true, areaId: true, label: true } } },
  },
} as const;

/** One item with everybody who stands somewhere on its lists; who asks, in the order of how close their work is. */
export async function getItem(actor: ItemOrganiserActor) {
  const event = await db().event.findUniqueOrThrow({
    where: { id: actor.eventId },
    select: {
      id: true,
      slug: true,
      kind: true,
      title: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      admission: true,
      capacity: true,
      seatsTaken: true,
      topics: { select: { topic: { select: { id: true, areaId: true } } } },
      speakers: {
        orderBy: { position: "asc" },
        select: { participant: { select: { id: true, user: { select: { name: true } } } } },
      },
      rooms: { orderBy: { position: "asc" }, select: { id: true, label: true, seats: true } },
    },
  });
  const rows = await db().attendance.findMany({
    where: { eventId: actor.eventId },
    orderBy: [{ waitingPlace: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, state: true, note: true, participant: { select: personSelect } },
  });
  const topics = event.topics.map((one) => one.topic);
  const people = rows.map(({ participant: { interests, ...person }, ...row }) => {
    const relevance = scoreRelevance(interests, topics);
    const label = new Map(interests.map(({ topic }) => [topic.id, topic.label]));
    return {
      ...row,
      ...person,
      attendanceId: row.id,
      points: relevance.points,
      topics: relevance.sameIds.map((id) => label.get(id)),
    };
  });
  return {
    event,
    people: people.toSorted(
      (a, b) => Number(b.state === "ASKED") * b.points - Number(a.state === "ASKED") * a.points,
    ),
  };
}

export type ItemPerson = Awaited<ReturnType<typeof getItem>>["people"][number];

/** Who could be invited: approved participants of the mission who stand nowhere on the list; into a room, everybody. */
export async function listInvitable(actor: ItemOrganiserActor, intoRoom: boolean) {
  const isThere = { eventId: actor.eventId, state: { notIn: ["REFUSED", "LEFT"] } } as const;
  return db().participant.findMany({
    where: {
      missionId: actor.missionId,
      registration: "APPROVED",
      ...(intoRoom
        ? {}
        : { attendances: { none: { ...isThere, state: { notIn: [...isThere.state.notIn] } } } }),
    },
    orderBy: [{ organisation: { name: "asc" } }, { user: { name: "asc" } }],
    take: 2000,
    select: { id: true, user: { select: { name: true } }, organisation: { select: { name: true } } },
  });
}

/** Who comes from outside, with their questions. Addresses are the organisers'. */
export async function listLight(actor: ItemOrganiserActor) {
  return db().lightRegistration.findMany({
    where: { eventId: actor.eventId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      organisation: true,
      email: true,
      state: true,
      question: true,
      passedAt: true,
    },
  });
}

/** The meetings of an item's rooms, in the order of time. */
export async function listRoomMeetings(actor: ItemOrganiserActor) {
  return db().roomMeeting.findMany({
    where: { eventId: actor.eventId },
    orderBy: [{ startsAt: "asc" }, { room: { position: "asc" } }],
    select: {
      id: true,
      topic: true,
      startsAt: true,
      endsAt: true,
      cancelledAt: true,
      room: { select: { label: true } },
      seats: {
        orderBy: { id: "asc" },
        select: { id: true, answer: true, participant: { select: { user: { select: { name: true } } } } },
      },
    },
  });
}
