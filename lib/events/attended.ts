import "server-only";
import { cache } from "react";
import type { ParticipantActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The matchmaking events that a participant attends, the first one first. */
export const listAttendedEvents = cache(async (actor: ParticipantActor) =>
  db().event.findMany({
    where: { rules: { isNot: null }, attendances: { some: { participantId: actor.participantId } } },
    orderBy: { startsAt: "asc" },
    select: { id: true, slug: true, title: true, startsAt: true, endsAt: true, zone: true },
  }),
);
