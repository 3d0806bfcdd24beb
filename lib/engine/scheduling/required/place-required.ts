import { insert } from "@/lib/engine/scheduling/insert";
import { exchangeWithJournal, findChain, fitsTables, KempeChain } from "@/lib/engine/scheduling/kempe";
import type { Progress } from "@/lib/engine/scheduling/progress";
import type { Random } from "@/lib/engine/scheduling/random";
import { RequiredCost } from "@/lib/engine/scheduling/required/required-cost";
import type { Timetable } from "@/lib/engine/scheduling/timetable";

type Search = {
  readonly timetable: Timetable;
  readonly random: Random;
  readonly steps: number;
  readonly shouldStop: () => boolean;
  readonly tell: (phase: Progress["phase"], step: number, breaks: number) => void;
};

const hot = 1.1;
const cold = 0.16;
const rounds = 12;

/**
 * Every meeting must be placed: the B2B meeting scheduling problem (Bofill et al., JAIR 74, 2022). Annealing over Kempe
 * exchanges and ejections on breaks plus penalties for meetings not placed, orders broken and breaks spread too far,
 * reheated a few times. The best timetable without penalties is kept.
 */
export function placeRequired({ timetable, random, steps, shouldStop, tell }: Search): {
  found: boolean;
  steps: number;
} {
  const { edges, slots, lockedSlot } = timetable.problem;
  const chain = new KempeChain(500);
  const waiting: number[] = [];
  const byFreedom = Array.from({ length: edges }, (_, edge) => edge).sort(
    (x, y) => lockedSlot[y]! - lockedSlot[x]! || x - y,
  );
  for (const edge of byFreedom) {
    if (timetable.slotOf[edge]! < 0 && !insert(timetable, chain, edge, 200, random)) waiting.push(edge);
  }
  const cost = new RequiredCost(timetable);
  let present = cost.measure(waiting.length);
  let best = cost.isValid(waiting.length) ? cost.breaks : Number.POSITIVE_INFINITY;
  const kept = timetable.slotOf.slice();
  const perRound = Math.ceil(steps / rounds);
  const cooling = Math.exp((Math.log(cold / hot) * 64) / perRound);
  let temperature = hot;
  let step = 0;
  for (; step < steps && best > 0 && slots > 0 && edges > 0; step += 1) {
    if (step % perRound === 0) temperature = hot;
    if (step % 64 === 0) {
      if (shouldStop()) break;
      temperature *= cooling;
      if (step % 1024 === 0) tell("breaks", step, cost.breaks);
    }
    timetable.beginJournal();
    const moved = waiting.length > 0 && random.fraction() < 0.15 ? pushIn() : exchangeTwo();
    const next = moved ? cost.measure(waiting.length) : present;
    if (!moved || (next > present && random.fraction() >= Math.exp((present - next) / temperature))) {
      timetable.rollBack();
      restoreWaiting();
      continue;
    }
    timetable.keepJournal();
    present = next;
    if (cost.breaks < best && cost.isValid(waiting.length)) {
      best = cost.breaks;
      kept.set(timetable.slotOf);
    }
  }
  if (best === Number.POSITIVE_INFINITY) return { found: false, steps: step };
  timetable.load(kept);
  return { found: true, steps: step };

  function restoreWaiting(): void {
    for (let index = waiting.length - 1; index >= 0; index -= 1) {
      if (timetable.slotOf[waiting[index]!]! >= 0) waiting.splice(index, 1);
    }
    for (let edge = 0; edge < edges && waiting.length + timetable.placed < edges; edge += 1) {
      if (timetable.slotOf[edge]! < 0 && !waiting.includes(edge)) waiting.push(edge);
    }
  }

  /** A waiting meeting takes a slot; whoever stands there looks for another or waits in turn. */
  function pushIn(): boolean {
    const { first, second, capacity } = timetable.problem;
    const index = random.integer(waiting.length);
    const edge = waiting[index]!;
    if (!insert(timetable, chain, edge, 40, random)) {
      const slot = random.integer(slots);
      if (!timetable.isOpen(edge, slot) || capacity[slot] === 0) return false;
      const out = new Set([
        timetable.at[first[edge]! * slots + slot]!,
        timetable.at[second[edge]! * slots + slot]!,
      ]);
      out.delete(-1);
      if (out.size === 0 && !timetable.hasTable(slot))
        out.add(timetable.meetingOf(slot, random.integer(timetable.count[slot]!)));
      for (const meeting of out) if (lockedSlot[meeting]! >= 0) return false;
      for (const meeting of out) timetable.remove(meeting);
      timetable.place(edge, slot);
      for (const meeting of out) if (!insert(timetable, chain, meeting, 60, random)) waiting.push(meeting);
    }
    waiting.splice(waiting.indexOf(edge), 1);
    return true;
  }

  function exchangeTwo(): boolean {
    const edge = random.integer(edges);
    const from = timetable.slotOf[edge]!;
    const to = random.integer(slots);
    if (from < 0 || to === from || !findChain(timetable, chain, edge, from, to)) return false;
    if (chain.end[0]! < 0 && chain.end[1]! < 0 && !timetable.problem.instance.before) return false;
    if (!fitsTables(timetable, chain)) return exchangeWithPartner(from, to);
    exchangeWithJournal(timetable, chain);
    return true;
  }

  function exchangeWithPartner(from: number, to: number): boolean {
    const [full, other] = chain.growthOfA < 0 ? [to, from] : [from, to];
    exchangeWithJournal(timetable, chain);
    for (let round = 0; round < 8; round += 1) {
      const moved = timetable.meetingOf(full, random.integer(timetable.count[full]!));
      if (!findChain(timetable, chain, moved, full, other) || chain.growthOfA !== -1) continue;
      exchangeWithJournal(timetable, chain);
      return true;
    }
    return false;
  }
}
