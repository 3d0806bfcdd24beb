import type { Plan, PlanMeeting } from "@/lib/schedule/plan";

type Wanted = {
  readonly plan: Plan;
  /** Closed slots by user. */
  readonly closed: ReadonlyMap<string, readonly number[]>;
  /** Open tables by slot. */
  readonly capacity: readonly number[];
  /** Slots that meetings have already, by meeting: then nothing is chosen. */
  readonly placed?: ReadonlyMap<string, number>;
};

type Company = {
  /** Meetings the engine places or is told of; those whose company is never free together are left out. */
  readonly meetings: readonly PlanMeeting[];
  readonly locks: readonly { readonly meeting: PlanMeeting; readonly slot: number }[];
  /** Slots in which somebody sits in a meeting of others. */
  readonly sitsIn: ReadonlyMap<string, readonly number[]>;
};

const hasCompany = (meeting: PlanMeeting) => meeting.alsoUserIds.length > 0 || meeting.anyOf.length > 0;

/**
 * Gives meetings of more than two people a slot in which all of them are free, the best score first: the engine's
 * meetings are pairs, so it is told the pair's lock and the company's closed slot.
 */
export function placeCompany({ plan, closed, capacity, placed }: Wanted): Company {
  const taken = new Map<string, Set<number>>();
  const used = capacity.map(() => 0);
  const busy = (userId: string) => {
    const slots = taken.get(userId) ?? new Set(closed.get(userId) ?? []);
    taken.set(userId, slots);
    return slots;
  };
  const locks: { meeting: PlanMeeting; slot: number }[] = [];
  const sitsIn = new Map<string, number[]>();
  const left = new Set<string>();

  const together = (meeting: PlanMeeting, slot: number) =>
    (used[slot] ?? 0) < (capacity[slot] ?? 0) &&
    [...meeting.userIds, ...meeting.alsoUserIds].every((userId) => !busy(userId).has(slot)) &&
    meeting.anyOf.every((group) => group.some((userId) => !busy(userId).has(slot)));
  const seat = (meeting: PlanMeeting, slot: number) => {
    const chosen = meeting.anyOf.flatMap(
      (group) => group.find((userId) => !busy(userId).has(slot)) ?? group[0] ?? [],
    );
    for (const userId of [...meeting.alsoUserIds, ...chosen])
      sitsIn.set(userId, [...(sitsIn.get(userId) ?? []), slot]);
    for (const userId of [...meeting.userIds, ...meeting.alsoUserIds, ...chosen]) busy(userId).add(slot);
    used[slot] = (used[slot] ?? 0) + 1;
    locks.push({ meeting, slot });
  };

  for (const meeting of plan.meetings.filter(hasCompany).toSorted((a, b) => b.score - a.score)) {
    const slot = placed
      ? placed.get(meeting.id)
      : capacity.findIndex((_, candidate) => together(meeting, candidate));
    if (slot === undefined || slot < 0) left.add(meeting.id);
    else seat(meeting, slot);
  }
  return { meetings: plan.meetings.filter((meeting) => !left.has(meeting.id)), locks, sitsIn };
}
