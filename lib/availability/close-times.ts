import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { attend, leaveOthers } from "@/lib/availability/attend";
import { type Clash, findClash } from "@/lib/availability/find-clash";
import { cutRanges, mergeRanges, type Range } from "@/lib/availability/merge-ranges";
import { db, type Transaction } from "@/lib/db";
import { findBrokenRule } from "@/lib/errors";
import { lockPerson } from "@/lib/participants/lock-person";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

export type StatedTimes = {
  /** Slugs of the events one attends. */
  readonly events: readonly string[];
  /** Ids of the slots at which one is closed. */
  readonly closed: readonly string[];
  /** At most so many meetings, by the event's slug; silence is as many as the event allows. */
  readonly most?: Readonly<Record<string, number>>;
};

export type TimesRefusal =
  | { readonly ok: false; readonly reason: "meeting-then"; readonly clash: Clash | null }
  | { readonly ok: false; readonly reason: "has-meetings" | "event-missing" | "event-full" };

async function listMatchmakingEvents(tx: Transaction, missionId: string) {
  return tx.event.findMany({
    where: { missionId, rules: { isNot: null } },
    orderBy: { startsAt: "asc" },
    select: {
      id: true,
      slug: true,
      deskId: true,
      startsAt: true,
      endsAt: true,
      rules: { select: { maxMeetings: true, delegationDeskId: true, hostsDeskId: true } },
      slots: { select: { id: true, startsAt: true, endsAt: true } },
    },
  });
}

/** Closed times outside these hours stay as they were; within them only the new ones are. */
async function replaceClosed(
  tx: Transaction,
  userId: string,
  hours: readonly Range[],
  closed: readonly Range[],
): Promise<void> {
  const touched = await tx.diaryEntry.findMany({
    where: {
      userId,
      kind: "CLOSED",
      OR: hours.map(({ startsAt, endsAt }) => ({ startsAt: { lt: endsAt }, endsAt: { gt: startsAt } })),
    },
    select: { id: true, startsAt: true, endsAt: true },
  });
  await tx.diaryEntry.deleteMany({ where: { id: { in: touched.map(({ id }) => id) } } });
  await tx.diaryEntry.createMany({
    data: mergeRanges([...cutRanges(touched, hours), ...closed]).map((range) => ({
      userId,
      kind: "CLOSED" as const,
      ...range,
    })),
  });
}

async function keepTimes(tx: Transaction, actor: ParticipantActor, stated: StatedTimes, now: Date) {
  await lockPerson(tx, actor.userId);
  const events = await listMatchmakingEvents(tx, actor.missionId);
  const wanted = events.filter((event) => stated.events.includes(event.slug));
  if (wanted.length === 0) return refuse("event-missing");
  const limited = wanted.map(({ id, deskId, slug, rules }) => {
    const said = stated.most?.[slug];
    const isLess = said !== undefined && said < (rules?.maxMeetings ?? 0);
    return { id, deskId, rules, maxMeetings: stated.most && (isLess ? said : null) };
  });
  await attend(tx, actor, limited, now);
  await leaveOthers(tx, actor, wanted);
  const closed = wanted.flatMap((event) => event.slots.filter((slot) => stated.closed.includes(slot.id)));
  await replaceClosed(tx, actor.userId, events, closed);
  await tx.participant.updateMany({
    where: { id: actor.participantId, onboardedAt: null },
    data: { onboardedAt: now },
  });
  return ok(null);
}

async function listClosedRanges(actor: ParticipantActor, { closed }: StatedTimes): Promise<Range[]> {
  return db().slot.findMany({
    where: { id: { in: [...closed] }, event: { missionId: actor.missionId } },
    select: { startsAt: true, endsAt: true },
  });
}

/**
 * Says which matchmaking events a participant attends and in which slots they are closed. A closed time over a
 * placed meeting is refused by the database, also while it is being published: the meeting goes first. An event is
 * left only where no request or meeting names the person.
 */
export async function stateTimes(
  actor: ParticipantActor,
  stated: StatedTimes,
  now: Date,
): Promise<Result<null, never> | TimesRefusal> {
  try {
    return await inTransaction((tx) => keepTimes(tx, actor, stated, now));
  } catch (error) {
    const rule = findBrokenRule(error);
    if (rule === "diary_one_thing_at_a_time") {
      const clash = await findClash(actor, await listClosedRanges(actor, stated));
      return { ok: false, reason: "meeting-then", clash };
    }
    if (rule === "event_seats_within_capacity") return refuse("event-full");
    if (rule?.startsWith("Seat_eventId_participantId")) return refuse("has-meetings");
    throw error;
  }
}
