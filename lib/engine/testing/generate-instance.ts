import type { Candidate, Instance, InstanceParticipant } from "@/lib/engine/formats/instance";
import { Random } from "@/lib/engine/scheduling/random";
import { keepLocksThatFit } from "@/lib/engine/testing/arbitrary-instance";

export type Size = {
  readonly seed: number;
  readonly people: number;
  readonly days?: number;
  readonly slotsPerDay?: number;
  /** Candidates of an average person. */
  readonly candidatesEach?: number;
  /** Most meetings of a person. */
  readonly max?: number;
  /** Share of the slots that an average person has closed. */
  readonly closed?: number;
  /** Tables in a slot, as a share of what everybody meeting at once would need. */
  readonly room?: number;
  readonly locks?: number;
};

const highestScore = 100;

function drawParticipant(random: Random, id: number, slots: number, size: Size): InstanceParticipant {
  const unavailable = Array.from({ length: slots }, (_, slot) => slot).filter(
    () => random.fraction() < (size.closed ?? 0.15),
  );
  const max = Math.max(2, (size.max ?? 8) - random.integer(4));
  return { id, org: Math.floor(id / 2), unavailable, max, min: 1 + random.integer(2) };
}

/** Interest is a place on a circle: people near each other score high, and some are in everybody's favour. */
function drawCandidates(random: Random, people: number, each: number): Candidate[] {
  const place = Array.from({ length: people }, () => random.fraction());
  const favour = Array.from({ length: people }, () => 15 * random.fraction());
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  const wanted = Math.round((people * each) / 2);
  for (let draw = 0; draw < wanted * 20 && candidates.length < wanted; draw += 1) {
    const [one, other] = [random.integer(people), random.integer(people)];
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (Math.floor(one / 2) === Math.floor(other / 2) || seen.has(key)) continue;
    seen.add(key);
    const apart = Math.abs((place[one] ?? 0) - (place[other] ?? 0));
    const near = 1 - 2 * Math.min(apart, 1 - apart);
    const score = 70 * near + (favour[one] ?? 0) + (favour[other] ?? 0);
    candidates.push([one, other, Math.round(Math.min(highestScore, Math.max(1, score)))]);
  }
  return candidates;
}

/** An instance of any size; the same seed gives the same one on every machine. */
export function generateInstance(size: Size): Instance {
  const { seed, people, days = 2, slotsPerDay = 8, candidatesEach = 14, room = 0.8, locks = 0 } = size;
  const random = new Random(seed);
  const slots = days * slotsPerDay;
  const participants = Array.from({ length: people }, (_, id) => drawParticipant(random, id, slots, size));
  const candidates = drawCandidates(random, people, candidatesEach);
  const tables = Array.from({ length: slots }, () => Math.max(1, Math.floor((people / 2) * room)));
  const wishes = Array.from({ length: locks }, () => ({
    candidate: random.integer(candidates.length),
    slot: random.integer(slots),
  }));
  return {
    format: "ponte-instance/1",
    name: `generated-${people}-seed-${seed}`,
    slots,
    days: Array.from({ length: days }, (_, day) =>
      Array.from({ length: slotsPerDay }, (_, place) => day * slotsPerDay + place),
    ),
    tables,
    fairnessBonus: highestScore + 1,
    participants,
    candidates,
    locked: keepLocksThatFit({ participants, candidates, tables }, wishes),
  };
}
