import { countBits } from "@/lib/engine/scheduling/bits";
import type { Problem } from "@/lib/engine/scheduling/problem";

/** Slots with more locks than tables. */
function findCrowdedLocks({ lockedSlot, capacity }: Problem): string | null {
  const locks = new Int32Array(capacity.length);
  for (const slot of lockedSlot) if (slot >= 0) locks[slot]! += 1;
  const slot = locks.findIndex((count, index) => count > capacity[index]!);
  return slot < 0 ? null : `slot ${slot}: ${locks[slot]} meetings are locked to ${capacity[slot]} tables`;
}

/** Somebody with more locks than their maximum. */
function findOverlocked({ lockedSlot, first, second, quota, people }: Problem): string | null {
  const locks = new Int32Array(people);
  for (const [edge, slot] of lockedSlot.entries()) {
    if (slot < 0) continue;
    locks[first[edge]!]! += 1;
    locks[second[edge]!]! += 1;
  }
  const person = locks.findIndex((count, index) => count > quota[index]!);
  return person < 0
    ? null
    : `participant ${person}: ${locks[person]} meetings are locked, ${quota[person]} are possible`;
}

function countOpen({ edgeMask, days, words }: Problem, edge: number): number {
  let open = 0;
  for (let word = 0; word < days * words; word += 1) open += countBits(edgeMask[edge * days * words + word]!);
  return open;
}

function findClosedMeeting(problem: Problem): string | null {
  for (let edge = 0; edge < problem.edges; edge += 1) {
    if (countOpen(problem, edge) > 0) continue;
    return `candidate ${edge}: participants ${problem.first[edge]} and ${problem.second[edge]} have no slot in common that it may use`;
  }
  return null;
}

function findOverfullPerson({ people, start, quota }: Problem): string | null {
  for (let person = 0; person < people; person += 1) {
    const wanted = start[person + 1]! - start[person]!;
    if (wanted > quota[person]!)
      return `participant ${person}: ${wanted} meetings are required, ${quota[person]} are possible`;
  }
  return null;
}

function findOverfullRoom({ edges, capacity }: Problem): string | null {
  const room = capacity.reduce((sum, tables) => sum + tables, 0);
  return edges > room ? `tables: ${edges} meetings are required, ${room} places exist` : null;
}

/** The candidates of a circle that is reached from one, in order, and no other: without any of them it would be none. */
function findCircleFrom(
  from: number,
  later: ReadonlyMap<number, readonly number[]>,
  done: Uint8Array,
): readonly number[] | null {
  const path: number[] = [];
  const turn: number[] = [];
  const enter = (edge: number) => {
    path.push(edge);
    turn.push(0);
  };
  if (done[from] === 0) enter(from);
  while (path.length > 0) {
    const edge = path.at(-1)!;
    const next = later.get(edge)?.[turn[turn.length - 1]!++];
    if (next === undefined) {
      done[edge] = 1;
      path.pop();
      turn.pop();
    } else if (path.includes(next)) return path.slice(path.indexOf(next));
    else if (done[next] === 0) enter(next);
  }
  return null;
}

/** Candidates that would have to be before themselves. */
function findCircle({ instance, edges }: Problem): string | null {
  const later = new Map<number, number[]>();
  for (const [one, other] of instance.before ?? []) later.set(one, [...(later.get(one) ?? []), other]);
  const done = new Uint8Array(edges);
  for (const edge of later.keys()) {
    const circle = findCircleFrom(edge, later, done);
    if (circle) return `before: candidates ${circle.join(", ")} wait for each other in a circle`;
  }
  return null;
}

/** A reason, checkable by hand, why there can be no timetable; null where none of the plain ones holds. */
export function findContradiction(problem: Problem): string | null {
  const always = findCrowdedLocks(problem) ?? findOverlocked(problem);
  if (always || !problem.instance.required) return always;
  return (
    findClosedMeeting(problem) ??
    findOverfullPerson(problem) ??
    findOverfullRoom(problem) ??
    findCircle(problem)
  );
}
