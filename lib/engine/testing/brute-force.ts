import type { Instance } from "@/lib/engine/formats/instance";

/** A whole timetable without tables: the slot of each candidate, or -1. */
export type Assignment = readonly number[];

function isPair([first, second]: readonly number[], one: number, other: number): boolean {
  return (first === one && second === other) || (first === other && second === one);
}

function mayUse(instance: Instance, candidate: number, slot: number): boolean {
  const [one, other] = instance.candidates[candidate] ?? [0, 0];
  const lock = instance.locked.find((pair) => isPair(pair, one, other));
  const isClosed = [one, other].some((person) => instance.participants[person]?.unavailable.includes(slot));
  const isAllowed = instance.allowed?.[candidate]?.includes(slot) ?? true;
  return !isClosed && isAllowed && (lock === undefined || lock[2] === slot);
}

/** Every feasible timetable of a tiny instance; locked candidates, or all of a required instance, always placed. */
export function* listTimetables(instance: Instance): Generator<Assignment> {
  const { candidates, participants, tables, slots } = instance;
  const slotOf: number[] = [];
  const meets = (person: number) =>
    slotOf.filter((slot, at) => slot >= 0 && candidates[at]?.slice(0, 2).includes(person));
  const fits = (candidate: number, slot: number) =>
    mayUse(instance, candidate, slot) &&
    slotOf.filter((taken) => taken === slot).length < (tables[slot] ?? 0) &&
    (candidates[candidate] ?? []).slice(0, 2).every((person) => {
      const own = meets(person);
      return own.length < (participants[person]?.max ?? 0) && !own.includes(slot);
    });
  const mustPlace = (candidate: number) => {
    const [one, other] = candidates[candidate] ?? [0, 0];
    return instance.required === true || instance.locked.some((lock) => isPair(lock, one, other));
  };
  const ordered = () =>
    (instance.before ?? []).every(([earlier, later]) => {
      const [first = -1, second = -1] = [slotOf[earlier], slotOf[later]];
      return first < 0 || second < 0 || first < second;
    });

  function* extend(): Generator<Assignment> {
    const candidate = slotOf.length;
    if (candidate === candidates.length) {
      if (ordered()) yield [...slotOf];
      return;
    }
    for (let slot = mustPlace(candidate) ? 0 : -1; slot < slots; slot += 1) {
      if (slot >= 0 && !fits(candidate, slot)) continue;
      slotOf.push(slot);
      yield* extend();
      slotOf.pop();
    }
  }
  yield* extend();
}

/** Value as defined: scores, and the bonus for every meeting up to a person's minimum. */
export function countValue(instance: Instance, slotOf: Assignment): number {
  const placed = instance.candidates.filter((_, candidate) => (slotOf[candidate] ?? -1) >= 0);
  const served = instance.participants.map(({ id, min }) =>
    Math.min(min, placed.filter(([one, other]) => one === id || other === id).length),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(placed.map(([, , score]) => score)) + instance.fairnessBonus * sum(served);
}

/** Breaks, counted by walking through each person's day. */
export function countBreaks(instance: Instance, slotOf: Assignment): number {
  let breaks = 0;
  for (const { id } of instance.participants) {
    for (const day of instance.days) {
      const marks = day.map((slot) =>
        instance.candidates.some(
          ([one, other], candidate) => slotOf[candidate] === slot && (one === id || other === id),
        )
          ? "m"
          : ".",
      );
      breaks += marks.join("").match(/(?<=m)\.+(?=m)/g)?.length ?? 0;
    }
  }
  return breaks;
}

/** The best value of any timetable; null where there is none. */
export function findBestValue(instance: Instance): number | null {
  let best: number | null = null;
  for (const slotOf of listTimetables(instance)) best = Math.max(best ?? 0, countValue(instance, slotOf));
  return best;
}

/** The fewest breaks of any timetable; null where there is none. */
export function findFewestBreaks(instance: Instance): number | null {
  let fewest: number | null = null;
  for (const slotOf of listTimetables(instance)) {
    const breaks = countBreaks(instance, slotOf);
    fewest = Math.min(fewest ?? breaks, breaks);
  }
  return fewest;
}
