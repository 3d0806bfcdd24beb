import type { Instance } from "@/lib/engine/formats/instance";
import type { Schedule } from "@/lib/engine/formats/schedule";

/**
 * Why a candidate has no place: the first that is true. `slots` are the ones both have open, `busy` says for each of
 * them who is in which other meeting then; numbers are indices of the instance.
 */
export type Explanation =
  | { readonly code: "no-common-time"; readonly candidate: number }
  | { readonly code: "person-full"; readonly candidate: number; readonly participants: readonly number[] }
  | {
      readonly code: "busy-then";
      readonly candidate: number;
      readonly busy: readonly {
        readonly slot: number;
        readonly participant: number;
        readonly meeting: number;
      }[];
      /** Every slot they share is lost to another meeting of this one person alone, if there is such a person. */
      readonly participant: number | null;
    }
  | { readonly code: "no-table-then"; readonly candidate: number; readonly slots: readonly number[] }
  | { readonly code: "outweighed"; readonly candidate: number };

/** Explains every candidate that a schedule leaves out; computed from the schedule, never guessed. */
export function explainUnplaced(instance: Instance, schedule: Schedule): Explanation[] {
  const meetingAt = new Map<string, number>();
  const used = new Map<number, number>();
  const counts = new Map<number, number>();
  const placed = new Set<number>();
  for (const [candidate, slot] of schedule.meetings) {
    placed.add(candidate);
    used.set(slot, (used.get(slot) ?? 0) + 1);
    for (const person of instance.candidates[candidate]?.slice(0, 2) ?? []) {
      meetingAt.set(`${person} ${slot}`, candidate);
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  }
  const isOpen = (person: number, slot: number) => !instance.participants[person]?.unavailable.includes(slot);

  return instance.candidates.flatMap(([one, other], candidate): Explanation[] => {
    if (placed.has(candidate)) return [];
    const allowed = instance.allowed?.[candidate];
    const common = Array.from({ length: instance.slots }, (_, slot) => slot).filter(
      (slot) => isOpen(one, slot) && isOpen(other, slot) && (allowed?.includes(slot) ?? true),
    );
    if (common.length === 0) return [{ code: "no-common-time", candidate }];
    const full = [one, other].filter(
      (person) => (counts.get(person) ?? 0) >= (instance.participants[person]?.max ?? 0),
    );
    if (full.length > 0) return [{ code: "person-full", candidate, participants: full }];
    const free = common.filter((slot) => ![one, other].some((person) => meetingAt.has(`${person} ${slot}`)));
    if (free.length > 0) {
      const withTable = free.some((slot) => (used.get(slot) ?? 0) < (instance.tables[slot] ?? 0));
      return [
        withTable ? { code: "outweighed", candidate } : { code: "no-table-then", candidate, slots: free },
      ];
    }
    const busy = common.flatMap((slot) =>
      [one, other].flatMap((participant) => {
        const meeting = meetingAt.get(`${participant} ${slot}`);
        return meeting === undefined ? [] : [{ slot, participant, meeting }];
      }),
    );
    const alone = [one, other].find((person) => common.every((slot) => meetingAt.has(`${person} ${slot}`)));
    return [{ code: "busy-then", candidate, busy, participant: alone ?? null }];
  });
}
