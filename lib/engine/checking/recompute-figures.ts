import type { Instance } from "@/lib/engine/formats/instance";
import type { PlacedMeeting } from "@/lib/engine/formats/schedule";

export type Recomputed = {
  readonly value: number;
  readonly breaks: number;
  readonly zeroMeetings: number;
  readonly tableChanges: number;
  /** Most minus fewest breaks among people with meetings. */
  readonly breakSpread: number;
};

type Visit = { readonly place: number; readonly table: number };

/** What the meetings of valid candidates are worth and how they feel, person by person and day by day. */
export function recomputeFigures(instance: Instance, meetings: readonly PlacedMeeting[]): Recomputed {
  const dayOf = new Map(
    instance.days.flatMap((day, index) => day.map((slot, place) => [slot, { day: index, place }] as const)),
  );
  const visits = new Map<string, Visit[]>();
  const counts = instance.participants.map(() => 0);
  let scores = 0;
  for (const [candidate, slot, table] of meetings) {
    const pair = instance.candidates[candidate];
    const at = dayOf.get(slot);
    if (!pair || !at) continue;
    scores += pair[2];
    for (const person of [pair[0], pair[1]]) {
      counts[person] = (counts[person] ?? 0) + 1;
      const key = `${person} ${at.day}`;
      visits.set(key, [...(visits.get(key) ?? []), { place: at.place, table }]);
    }
  }
  const breaksOf = new Map<string, number>();
  let [breaks, tableChanges] = [0, 0];
  for (const [key, list] of visits) {
    const ordered = list.toSorted((x, y) => x.place - y.place);
    let own = 0;
    for (const [index, visit] of ordered.entries()) {
      const before = ordered[index - 1];
      if (!before) continue;
      if (visit.place > before.place + 1) own += 1;
      if (visit.table !== before.table) tableChanges += 1;
    }
    breaks += own;
    const person = key.split(" ")[0] ?? "";
    breaksOf.set(person, (breaksOf.get(person) ?? 0) + own);
  }
  const served = counts.reduce(
    (sum, count, person) => sum + Math.min(count, instance.participants[person]?.min ?? 0),
    0,
  );
  const spread = [...breaksOf.values()];
  return {
    value: scores + instance.fairnessBonus * served,
    breaks,
    zeroMeetings: counts.filter((count) => count === 0).length,
    tableChanges,
    breakSpread: spread.length === 0 ? 0 : Math.max(...spread) - Math.min(...spread),
  };
}
