import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { mergeRanges, type Range } from "@/lib/availability/merge-ranges";
import type { Transaction } from "@/lib/db";
import { findBrokenRule } from "@/lib/errors";
import { findSide } from "@/lib/participants/admission";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

export type TimesInput = { readonly events: readonly string[]; readonly closed: readonly string[] };

/** Attending a matchmaking event is a container; the event's desk cares unless another one is named. */
export async function attend(
  tx: Transaction,
  actor: ParticipantActor,
  event: { readonly id: string; readonly deskId: string },
  now: Date,
): Promise<void> {
  const { country } = await tx.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { country: true },
  });
  await tx.attendance.upsert({
    where: { eventId_participantId: { eventId: event.id, participantId: actor.participantId } },
    create: {
      eventId: event.id,
      participantId: actor.participantId,
      deskId: event.deskId,
      side: findSide(country),
      createdAt: now,
    },
    update: {},
  });
}

/** Replaces a person's closed times within the hours of these events. */
async function replaceClosed(
  tx: Transaction,
  userId: string,
  hours: readonly Range[],
  closed: readonly Range[],
): Promise<void> {
  for (const { startsAt, endsAt } of hours) {
    await tx.diaryEntry.deleteMany({
      where: { userId, kind: "CLOSED", startsAt: { gte: startsAt }, endsAt: { lte: endsAt } },
    });
  }
  await tx.diaryEntry.createMany({
    data: mergeRanges(closed).map((range) => ({ userId, kind: "CLOSED" as const, ...range })),
  });
}

/**
 * Says which matchmaking events a participant attends and in which slots they are closed. A closed time over a placed
 * meeting is refused: the meeting goes first. Leaving an event is possible while no meeting of it is alive.
 */
export async function stateTimes(
  actor: ParticipantActor,
  input: TimesInput,
  now: Date,
): Promise<Result<null, "meeting-then" | "has-meetings" | "event-missing">> {
  try {
    return await inTransaction(async (tx) => {
      const events = await tx.event.findMany({
        where: { missionId: actor.missionId, rules: { isNot: null } },
        orderBy: { startsAt: "asc" },
        select: {
          id: true,
          slug: true,
          deskId: true,
          startsAt: true,
          endsAt: true,
          slots: { select: { id: true, startsAt: true, endsAt: true } },
        },
      });
      const wanted = events.filter((event) => input.events.includes(event.slug));
      if (wanted.length === 0) return refuse("event-missing");
      for (const event of wanted) await attend(tx, actor, event, now);
      await tx.attendance.deleteMany({
        where: {
          participantId: actor.participantId,
          event: { rules: { isNot: null } },
          eventId: { notIn: wanted.map((event) => event.id) },
        },
      });
      const closed = wanted.flatMap((event) => event.slots.filter((slot) => input.closed.includes(slot.id)));
      await replaceClosed(
        tx,
        actor.userId,
        events,
        closed.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      );
      await tx.participant.updateMany({
        where: { id: actor.participantId, onboardedAt: null },
        data: { onboardedAt: now },
      });
      return ok(null);
    });
  } catch (error) {
    const rule = findBrokenRule(error);
    if (rule === "diary_one_thing_at_a_time") return refuse("meeting-then");
    if (rule?.startsWith("Seat_eventId_participantId")) return refuse("has-meetings");
    throw error;
  }
}
