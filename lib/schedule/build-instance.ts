import type { Instance } from "@/lib/engine/formats/instance";
import { placeCompany } from "@/lib/schedule/place-company";
import type { Mapping, Plan, PlanPerson } from "@/lib/schedule/plan";

function listDays(plan: Plan): number[][] {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone: plan.zone, dateStyle: "short" });
  const days = new Map<string, number[]>();
  for (const [index, slot] of plan.slots.entries()) {
    const day = date.format(slot.startsAt);
    days.set(day, [...(days.get(day) ?? []), index]);
  }
  return [...days.values()];
}

function listClosedSlots(plan: Plan, person: PlanPerson): number[] {
  return plan.slots.flatMap((slot, index) =>
    person.busy.some((busy) => busy.startsAt < slot.endsAt && slot.startsAt < busy.endsAt) ? [index] : [],
  );
}

/** Open tables of each slot. Those that never close come first, so that an index means the same table all morning. */
function listOpenTables(plan: Plan): string[][] {
  const tables = plan.tables.toSorted((a, b) => a.closedSlotIds.length - b.closedSlotIds.length);
  return plan.slots.map((slot) =>
    tables.filter((table) => !table.closedSlotIds.includes(slot.id)).map((table) => table.id),
  );
}

/**
 * Turns a plan into an engine instance (`ponte-instance/1`) and the way back from its indices. Meetings of more than two
 * people get their slot beforehand (or have it, by `placed`): a lock for the pair, a closed slot for their company.
 */
export function buildInstance(
  plan: Plan,
  placed?: ReadonlyMap<string, number>,
): { readonly instance: Instance; readonly mapping: Mapping } {
  const userIndex = new Map(plan.people.map((person, index) => [person.userId, index]));
  const organisations = [...new Set(plan.people.map((person) => person.organisationId))];
  const tables = listOpenTables(plan);
  const capacity = tables.map((open) => open.length);
  const closed = new Map(plan.people.map((person) => [person.userId, listClosedSlots(plan, person)]));
  const company = placeCompany({ plan, closed, capacity, placed });
  const indexOf = (userId: string, meetingId: string) => {
    const index = userIndex.get(userId);
    if (index === undefined) throw new Error(`meeting ${meetingId} seats somebody outside the plan`);
    return index;
  };
  const instance: Instance = {
    format: "ponte-instance/1",
    name: plan.eventSlug,
    slots: plan.slots.length,
    days: listDays(plan),
    tables: capacity,
    fairnessBonus: plan.fairnessBonus,
    participants: plan.people.map((person, id) => {
      const sitsIn = company.sitsIn.get(person.userId) ?? [];
      const unavailable = [...new Set([...(closed.get(person.userId) ?? []), ...sitsIn])].toSorted(
        (x, y) => x - y,
      );
      const open = plan.slots.length - unavailable.length;
      const max = Math.max(0, Math.min(person.maxMeetings - sitsIn.length, open));
      return {
        id,
        org: organisations.indexOf(person.organisationId),
        unavailable,
        max,
        min: Math.min(Math.max(0, plan.minMeetings - sitsIn.length), max),
      };
    }),
    candidates: company.meetings.map((meeting) => [
      indexOf(meeting.userIds[0], meeting.id),
      indexOf(meeting.userIds[1], meeting.id),
      meeting.score,
    ]),
    locked: company.locks.map(({ meeting, slot }) => [
      indexOf(meeting.userIds[0], meeting.id),
      indexOf(meeting.userIds[1], meeting.id),
      slot,
    ]),
  };
  const mapping: Mapping = {
    users: plan.people.map((person) => person.userId),
    meetings: company.meetings.map((meeting) => meeting.id),
    slots: plan.slots.map((slot) => slot.id),
    tables,
  };
  return { instance, mapping };
}
