import fc from "fast-check";
import type { Candidate, Instance, InstanceParticipant, Lock } from "@/lib/engine/formats/instance";

type Wish = { readonly candidate: number; readonly slot: number };
type Base = Pick<Instance, "participants" | "candidates" | "tables">;

const arbitraryParticipant = (slots: number) =>
  fc.record({
    org: fc.integer({ min: 0, max: 5 }),
    unavailable: fc.subarray([...Array(slots).keys()], { maxLength: Math.min(slots, 2) }),
    max: fc.constantFrom(5, 4, 3, 2, 1, 0),
    min: fc.integer({ min: 0, max: 3 }),
  });

/** One or two days; within a day the slots may stand in any order of time. */
const arbitraryDays = (slots: number) =>
  fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: slots }))
    .chain(([inOrder, first]) =>
      (inOrder
        ? fc.constant([...Array(slots).keys()])
        : fc.shuffledSubarray([...Array(slots).keys()], { minLength: slots })
      ).map((order) =>
        first === 0 || first === slots ? [order] : [order.slice(0, first), order.slice(first)],
      ),
    );

/** Pairs of two organisations, each listed once, in either order. */
const arbitraryCandidates = (participants: readonly InstanceParticipant[]) => {
  const pairs = participants.flatMap((one) =>
    participants
      .filter((other) => other.id > one.id && other.org !== one.org)
      .map((other) => [one.id, other.id] as const),
  );
  return fc
    .shuffledSubarray(pairs)
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([one, other]) =>
          fc
            .tuple(fc.boolean(), fc.integer({ min: 0, max: 100 }))
            .map(([turned, score]): Candidate => (turned ? [other, one, score] : [one, other, score])),
        ),
      ),
    );
};

/** Of the wishes, in their order, those that no person, slot, table or maximum forbids. */
export function keepLocksThatFit(
  { participants, candidates, tables }: Base,
  wishes: readonly Wish[],
): Lock[] {
  const locks: Lock[] = [];
  for (const { candidate, slot } of wishes) {
    const pair = candidates[candidate];
    if (!pair) continue;
    const fits = pair.slice(0, 2).every((person) => {
      const own = locks.filter((lock) => lock[0] === person || lock[1] === person);
      const { unavailable = [], max = 0 } = participants[person] ?? {};
      return !unavailable.includes(slot) && own.every((lock) => lock[2] !== slot) && own.length < max;
    });
    const isListed = locks.some((lock) => lock[0] === pair[0] && lock[1] === pair[1]);
    const inSlot = locks.filter((lock) => lock[2] === slot).length;
    if (fits && !isListed && inSlot < (tables[slot] ?? 0)) locks.push([pair[0], pair[1], slot]);
  }
  return locks;
}

export type Extent = {
  readonly people?: number;
  readonly slots?: number;
  readonly locks?: number;
  readonly fewestTables?: number;
};

/** Small valid instances: closed slots, limits, fairness, rooms too small for all, and locks that fit. */
export function arbitraryInstance({
  people = 8,
  slots = 5,
  locks = 3,
  fewestTables = 0,
}: Extent = {}): fc.Arbitrary<Instance> {
  return fc
    .record({
      people: fc.oneof({ weight: 3, arbitrary: fc.constant(people) }, fc.integer({ min: 0, max: people })),
      slots: fc.oneof({ weight: 2, arbitrary: fc.constant(slots) }, fc.integer({ min: 1, max: slots })),
    })
    .chain((size) =>
      fc.record({
        slots: fc.constant(size.slots),
        days: arbitraryDays(size.slots),
        tables: fc.array(fc.integer({ min: fewestTables, max: 4 }), {
          minLength: size.slots,
          maxLength: size.slots,
        }),
        fairnessBonus: fc.constantFrom(0, 7, 101, 5_000),
        participants: fc
          .array(arbitraryParticipant(size.slots), { minLength: size.people, maxLength: size.people })
          .map((rows) => rows.map((row, id): InstanceParticipant => ({ id, ...row }))),
        wishes: fc.array(
          fc.record({ candidate: fc.nat(11), slot: fc.integer({ min: 0, max: size.slots - 1 }) }),
          { maxLength: locks },
        ),
      }),
    )
    .chain(({ wishes, ...base }) =>
      arbitraryCandidates(base.participants).map(
        (candidates): Instance => ({
          format: "ponte-instance/1",
          name: "drawn",
          ...base,
          candidates,
          locked: keepLocksThatFit({ ...base, candidates }, wishes),
        }),
      ),
    );
}
