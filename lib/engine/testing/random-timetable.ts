import type { Problem } from "@/lib/engine/scheduling/problem";
import type { Random } from "@/lib/engine/scheduling/random";
import { Timetable } from "@/lib/engine/scheduling/timetable";

export function canPlace(timetable: Timetable, candidate: number, slot: number): boolean {
  const { first, second, quota } = timetable.problem;
  const people = [first[candidate] ?? 0, second[candidate] ?? 0];
  return (
    timetable.slotOf[candidate] === -1 &&
    timetable.isOpen(candidate, slot) &&
    timetable.hasTable(slot) &&
    people.every(
      (person) => timetable.isFree(person, slot) && (timetable.degree[person] ?? 0) < (quota[person] ?? 0),
    )
  );
}

/** Takes one random step that keeps every rule: places a candidate where it fits, or removes a placed one. */
export function takeStep(timetable: Timetable, random: Random): void {
  const { edges, slots } = timetable.problem;
  if (edges === 0) return;
  const candidate = random.integer(edges);
  const slot = random.integer(slots);
  if (canPlace(timetable, candidate, slot)) timetable.place(candidate, slot);
  else if ((timetable.slotOf[candidate] ?? -1) >= 0 && random.fraction() < 0.3) timetable.remove(candidate);
}

/** A timetable after some random steps. */
export function drawTimetable(problem: Problem, random: Random, steps: number): Timetable {
  const timetable = new Timetable(problem);
  for (let step = 0; step < steps; step += 1) takeStep(timetable, random);
  return timetable;
}

/** Everything that can be read from a timetable, computed anew from where its meetings are. */
export function readNaively({ problem, slotOf }: Timetable) {
  const { people, slots, instance } = problem;
  const placed = instance.candidates
    .map(([one, other, score], candidate) => ({
      one,
      other,
      score,
      candidate,
      slot: slotOf[candidate] ?? -1,
    }))
    .filter(({ slot }) => slot >= 0);
  const degree = Array.from(
    { length: people },
    (_, person) => placed.filter(({ one, other }) => one === person || other === person).length,
  );
  const at = Array.from({ length: people * slots }, (_, cell) => {
    const [person, slot] = [Math.floor(cell / slots), cell % slots];
    const here = placed.filter(
      (meeting) => meeting.slot === slot && (meeting.one === person || meeting.other === person),
    );
    return here.map(({ candidate }) => candidate);
  });
  return {
    placed: placed.length,
    score: placed.reduce((sum, { score }) => sum + score, 0),
    served: degree.reduce((sum, count, person) => sum + Math.min(count, problem.minimum[person] ?? 0), 0),
    degree,
    at,
    meetings: Array.from({ length: slots }, (_, slot) =>
      placed.filter((meeting) => meeting.slot === slot).map(({ candidate }) => candidate),
    ),
  };
}

/** The same, as the timetable itself keeps it. */
export function readKept(timetable: Timetable) {
  const { slots } = timetable.problem;
  return {
    placed: timetable.placed,
    score: timetable.score,
    served: timetable.served,
    degree: [...timetable.degree],
    at: Array.from(timetable.at, (candidate) => (candidate < 0 ? [] : [candidate])),
    meetings: Array.from({ length: slots }, (_, slot) =>
      Array.from({ length: timetable.count[slot] ?? 0 }, (_, index) => timetable.meetingOf(slot, index)).sort(
        (x, y) => x - y,
      ),
    ),
  };
}

type Marks = { readonly runs: number; readonly idle: number; readonly breaks: number };

/** Runs, idle slots and breaks of a person's day, counted along a string of marks. */
export function countNaively({ problem, slotOf }: Timetable, person: number, day: number): Marks {
  const marks = (problem.instance.days[day] ?? [])
    .map((slot) =>
      problem.instance.candidates.some(
        ([one, other], candidate) => slotOf[candidate] === slot && (one === person || other === person),
      )
        ? "m"
        : ".",
    )
    .join("");
  const gaps = marks.match(/(?<=m)\.+(?=m)/g) ?? [];
  return { runs: marks.match(/m+/g)?.length ?? 0, idle: gaps.join("").length, breaks: gaps.length };
}
