import "server-only";
import { cache } from "react";
import type { OrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The matchmaking events an organiser looks after, with what waits for the desk. */
export const listManagedEvents = cache(async (actor: OrganiserActor) => {
  const events = await db().event.findMany({
    where: {
      missionId: actor.missionId,
      rules: { isNot: null },
      ...(actor.leads ? {} : { deskId: { in: [...actor.deskIds] } }),
    },
    orderBy: { startsAt: "asc" },
    select: {
      id: true,
      slug: true,
      title: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      venue: { select: { name: true, city: true } },
      schedules: { where: { isCurrent: true }, select: { number: true } },
      _count: { select: { attendances: true, slots: true, tables: true } },
    },
  });
  const counts = await db().meeting.groupBy({
    by: ["eventId", "state"],
    where: { eventId: { in: events.map((event) => event.id) } },
    _count: true,
  });
  return events.map(({ schedules, _count, ...event }) => {
    const count = (...states: string[]) =>
      counts
        .filter((row) => row.eventId === event.id && states.includes(row.state))
        .reduce((sum, row) => sum + row._count, 0);
    return {
      ...event,
      ..._count,
      version: schedules[0]?.number ?? null,
      accepted: count("ACCEPTED"),
      proposed: count("PROPOSED"),
      confirmed: count("CONFIRMED", "PLACED", "HELD", "MISSED"),
      placed: count("PLACED", "HELD", "MISSED"),
    };
  });
});

/** Title and waiting registrations, for the desk's frame. */
export const getDeskFrame = cache(async (actor: OrganiserActor) => {
  const [mission, pending] = await Promise.all([
    db().mission.findUniqueOrThrow({ where: { id: actor.missionId }, select: { title: true } }),
    db().participant.count({ where: { missionId: actor.missionId, registration: "PENDING" } }),
  ]);
  return { title: mission.title, pending };
});
