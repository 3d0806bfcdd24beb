import type { Violation } from "@/lib/engine/checking/violation";
import type { Instance } from "@/lib/engine/formats/instance";
import type { PlacedMeeting } from "@/lib/engine/formats/schedule";

/** Which tables, people and slots a list of meetings breaks. Plain maps over the files' own numbers. */
export function listViolations(instance: Instance, meetings: readonly PlacedMeeting[]): Violation[] {
  const found: Violation[] = [];
  const slotOf = new Map<number, number>();
  const tables = new Set<string>();
  const busy = new Set<string>();
  const counts = new Map<number, number>();
  for (const [candidate, slot, table] of meetings) {
    const pair = instance.candidates[candidate];
    const open = instance.tables[slot];
    if (!pair) found.push({ code: "unknown-candidate", candidate });
    else if (open === undefined) found.push({ code: "unknown-slot", candidate, slot });
    else {
      if (slotOf.has(candidate)) found.push({ code: "placed-twice", candidate });
      slotOf.set(candidate, slot);
      if (table >= open) found.push({ code: "unknown-table", candidate, slot, table });
      if (tables.has(`${slot} ${table}`)) found.push({ code: "table-taken", slot, table });
      tables.add(`${slot} ${table}`);
      for (const participant of [pair[0], pair[1]]) {
        if (busy.has(`${participant} ${slot}`)) found.push({ code: "two-at-once", participant, slot });
        busy.add(`${participant} ${slot}`);
        if (instance.participants[participant]?.unavailable.includes(slot))
          found.push({ code: "closed", participant, slot });
        counts.set(participant, (counts.get(participant) ?? 0) + 1);
      }
      const allowed = instance.allowed?.[candidate];
      if (allowed && !allowed.includes(slot)) found.push({ code: "slot-not-allowed", candidate, slot });
    }
  }
  for (const [participant, count] of counts) {
    if (count > (instance.participants[participant]?.max ?? 0))
      found.push({ code: "too-many", participant, meetings: count });
  }
  return [...found, ...listBrokenLocks(instance, slotOf), ...listBrokenDemands(instance, slotOf)];
}

function listBrokenLocks(instance: Instance, slotOf: ReadonlyMap<number, number>): Violation[] {
  const candidateOf = new Map(
    instance.candidates.flatMap(([one, other], index) => [
      [`${one} ${other}`, index] as const,
      [`${other} ${one}`, index] as const,
    ]),
  );
  return instance.locked.flatMap(([one, other, slot]) => {
    const candidate = candidateOf.get(`${one} ${other}`);
    return candidate !== undefined && slotOf.get(candidate) === slot
      ? []
      : [{ code: "lock-broken" as const, candidate: candidate ?? -1, slot }];
  });
}

function listBrokenDemands(instance: Instance, slotOf: ReadonlyMap<number, number>): Violation[] {
  const missing = instance.required
    ? instance.candidates.flatMap((_, candidate) =>
        slotOf.has(candidate) ? [] : [{ code: "not-placed" as const, candidate }],
      )
    : [];
  const broken = (instance.before ?? []).flatMap(([earlier, later]) => {
    const [first, second] = [slotOf.get(earlier), slotOf.get(later)];
    return first !== undefined && second !== undefined && first >= second
      ? [{ code: "order-broken" as const, earlier, later }]
      : [];
  });
  return [...missing, ...broken];
}
