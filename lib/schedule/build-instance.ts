import type { Instance } from "@/lib/engine/formats/instance";
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

/** Turns a plan into an engine instance (`ponte-instance/1`) and the way back from its indices. */
export function buildInstance(plan: Plan): { readonly instance: Instance; readonly mapping: Mapping } {
  const userIndex = new Map(plan.people.map((person, index) => [person.userId, index]));
  const organisations = [...new Set(plan.people.map((person) => person.organisationId))];
  const tables = listOpenTables(plan);
  const instance: Instance = {
    format: "ponte-instance/1",
    name: plan.eventSlug,
    slots: plan.slots.length,
    days: listDays(plan),
    tables: tables.map((open) => open.length),
    fairnessBonus: plan.fairnessBonus,
    participants: plan.people.map((person, id) => {
      const unavailable = listClosedSlots(plan, person);
      const open = plan.slots.length - unavailable.length;
      const max = Math.min(person.maxMeetings, open);
      return {
        id,
        org: organisations.indexOf(person.organisationId),
        unavailable,
        max,
        min: Math.min(plan.minMeetings, max),
      };
    }),
    candidates: plan.meetings.map((meeting) => {
      const [a, b] = meeting.userIds.map((userId) => userIndex.get(userId));
      if (a === undefined || b === undefined)
        throw new Error(`meeting ${meeting.id} seats somebody outside the plan`);
      return [a, b, meeting.score] as const;
    }),
    locked: [],
  };
  const mapping: Mapping = {
    users: plan.people.map((person) => person.userId),
    meetings: plan.meetings.map((meeting) => meeting.id),
    slots: plan.slots.map((slot) => slot.id),
    tables,
  };
  return { instance, mapping };
}
