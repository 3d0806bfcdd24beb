import "server-only";
import { cache } from "react";
import type { OrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { caredBy } from "@/lib/participants/decide-registration";
import type { Prisma } from "@/prisma/generated/client";

const eventSelect = {
  id: true,
  slug: true,
  title: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  deskId: true,
  venue: { select: { name: true, city: true } },
  schedules: { where: { isCurrent: true }, select: { number: true } },
  _count: { select: { attendances: true, slots: true, tables: true } },
} as const satisfies Prisma.EventSelect;

/** The matchmaking events of an organiser: those their desk decides for, and those where it cares for some of the people. */
export const listManagedEvents = cache(async (actor: OrganiserActor) => {
  const own = { deskId: { in: [...actor.deskIds] } };
  const events = await db().event.findMany({
    where: {
      missionId: actor.missionId,
      rules: { isNot: null },
      ...(actor.leads ? {} : { OR: [own, { attendances: { some: own } }] }),
    },
    orderBy: { startsAt: "asc" },
    select: eventSelect,
  });
  const decides = (event: { readonly deskId: string }) => actor.leads || actor.deskIds.includes(event.deskId);
  const decided = events.filter(decides).map((event) => event.id);
  const counts = await db().meeting.groupBy({
    by: ["eventId", "state"],
    where: {
      eventId: { in: events.map((event) => event.id) },
      OR: [{ eventId: { in: decided } }, { seats: { some: { attendance: own } } }],
    },
    _count: true,
  });
  return events.map((event) => {
    const { schedules, _count, deskId: _, ...rest } = event;
    const count = (...states: string[]) =>
      counts
        .filter((row) => row.eventId === event.id && states.includes(row.state))
        .reduce((sum, row) => sum + row._count, 0);
    return {
      ...rest,
      ..._count,
      decides: decides(event),
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
    db().participant.count({ where: { AND: [caredBy(actor), { registration: "PENDING" }] } }),
  ]);
  return { title: mission.title, pending };
});
