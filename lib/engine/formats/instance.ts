import { demand, type Parsed, parseWith } from "@/lib/engine/formats/parsed";
import { type Fields, readInteger, readList, readObject, readText } from "@/lib/engine/formats/read";

/**
 * `ponte-instance/1`: everything that a timetable is made from. Slots are numbered 0 to `slots` - 1; a day is a list of
 * slots in the order of time; `tables` gives how many are open in each slot; a candidate is a pair of participants with
 * an integer score; a locked pair meets in its slot whatever else happens.
 */
export type Instance = {
  readonly format: "ponte-instance/1";
  readonly name: string;
  readonly slots: number;
  readonly days: readonly (readonly number[])[];
  readonly tables: readonly number[];
  /** Z: what a meeting is worth to a person below their minimum, beside its score. */
  readonly fairnessBonus: number;
  readonly participants: readonly InstanceParticipant[];
  readonly candidates: readonly Candidate[];
  readonly locked: readonly Lock[];
  /** Every candidate must be placed; breaks are then what is minimised. */
  readonly required?: boolean;
  /** Candidate index to the slots it may use. */
  readonly allowed?: Readonly<Record<string, readonly number[]>>;
  /** The first candidate meets strictly earlier than the second, where both are placed. */
  readonly before?: readonly (readonly [number, number])[];
  /** Most that breaks may differ between two people with meetings. */
  readonly breakSpread?: number;
};

export type InstanceParticipant = {
  readonly id: number;
  readonly org: number;
  readonly unavailable: readonly number[];
  readonly max: number;
  readonly min: number;
};
export type Candidate = readonly [first: number, second: number, score: number];
export type Lock = readonly [first: number, second: number, slot: number];

const largestScore = 1_000_000;

function readDays(value: unknown, slots: number): number[][] {
  const seen = new Set<number>();
  const days = readList(value, "days").map((day, index) =>
    readList(day, `days[${index}]`).map((slot, at) => {
      const number = readInteger(slot, `days[${index}][${at}]`, 0, slots - 1);
      demand(!seen.has(number), `days[${index}][${at}]: slot ${number} is in two places`);
      seen.add(number);
      return number;
    }),
  );
  demand(seen.size === slots, `days: must hold each of the ${slots} slots once`);
  return days;
}

function readParticipant(value: unknown, index: number, slots: number): InstanceParticipant {
  const field = `participants[${index}]`;
  const row = readObject(value, field);
  const id = readInteger(row.id, `${field}.id`);
  demand(id === index, `${field}.id: must be ${index}, its place in the list`);
  const unavailable = readList(row.unavailable, `${field}.unavailable`).map((slot, at) =>
    readInteger(slot, `${field}.unavailable[${at}]`, 0, slots - 1),
  );
  return {
    id,
    org: readInteger(row.org, `${field}.org`),
    unavailable,
    max: readInteger(row.max, `${field}.max`),
    min: readInteger(row.min, `${field}.min`),
  };
}

function readPair(
  value: unknown,
  field: string,
  participants: readonly InstanceParticipant[],
): readonly unknown[] {
  const row = readList(value, field);
  demand(row.length === 3, `${field}: must have three numbers`);
  const [first, second] = [0, 1].map((at) =>
    readInteger(row[at], `${field}[${at}]`, 0, participants.length - 1),
  );
  demand(first !== second, `${field}: a participant cannot meet themselves`);
  demand(
    participants[first ?? 0]?.org !== participants[second ?? 0]?.org,
    `${field}: both are of one organisation`,
  );
  return row;
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** A pair may be listed more than once: it then may meet more than once, as in the published instances. */
function readCandidates(value: unknown, participants: readonly InstanceParticipant[]): Candidate[] {
  return readList(value, "candidates").map((one, index) => {
    const row = readPair(one, `candidates[${index}]`, participants);
    const score = readInteger(row[2], `candidates[${index}][2]`, 0, largestScore);
    return [row[0] as number, row[1] as number, score];
  });
}

function readLocks(value: unknown, base: Pick<Instance, "participants" | "candidates" | "slots">): Lock[] {
  const listed = new Map<string, number>();
  for (const [one, other] of base.candidates)
    listed.set(pairKey(one, other), (listed.get(pairKey(one, other)) ?? 0) + 1);
  const taken = new Set<string>();
  return readList(value, "locked").map((one, index) => {
    const field = `locked[${index}]`;
    const row = readPair(one, field, base.participants);
    const [first, second] = [row[0] as number, row[1] as number];
    const slot = readInteger(row[2], `${field}[2]`, 0, base.slots - 1);
    const times = listed.get(pairKey(first, second)) ?? 0;
    demand(times > 0, `${field}: the pair ${first} ${second} is no candidate`);
    demand(
      times === 1,
      `${field}: the pair ${first} ${second} is listed more than once and cannot be locked`,
    );
    for (const person of [first, second]) {
      demand(
        !base.participants[person]?.unavailable.includes(slot),
        `${field}: participant ${person} is closed in slot ${slot}`,
      );
      demand(
        !taken.has(`${person} ${slot}`),
        `${field}: participant ${person} has two locks in slot ${slot}`,
      );
      taken.add(`${person} ${slot}`);
    }
    return [first, second, slot];
  });
}

function readAllowed(value: unknown, slots: number, candidates: number): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(readObject(value, "allowed")).map(([key, list]) => {
      demand(/^(0|[1-9]\d*)$/.test(key), `allowed.${key}: the key must be a candidate's number`);
      const index = readInteger(Number(key), `allowed.${key}`, 0, candidates - 1);
      const slotsOf = readList(list, `allowed.${key}`).map((slot, at) =>
        readInteger(slot, `allowed.${key}[${at}]`, 0, slots - 1),
      );
      return [String(index), slotsOf];
    }),
  );
}

function readBefore(value: unknown, candidates: number): (readonly [number, number])[] {
  return readList(value, "before").map((one, index) => {
    const row = readList(one, `before[${index}]`);
    demand(row.length === 2, `before[${index}]: must have two candidates`);
    const [earlier, later] = row.map((entry, at) =>
      readInteger(entry, `before[${index}][${at}]`, 0, candidates - 1),
    );
    demand(earlier !== later, `before[${index}]: a meeting cannot be earlier than itself`);
    return [earlier ?? 0, later ?? 0] as const;
  });
}

function readOptional(row: Fields, slots: number, candidates: number) {
  demand(row.required === undefined || typeof row.required === "boolean", "required: must be true or false");
  return {
    ...(row.required === undefined ? {} : { required: row.required }),
    ...(row.allowed === undefined ? {} : { allowed: readAllowed(row.allowed, slots, candidates) }),
    ...(row.before === undefined ? {} : { before: readBefore(row.before, candidates) }),
    ...(row.breakSpread === undefined ? {} : { breakSpread: readInteger(row.breakSpread, "breakSpread") }),
  };
}

/** A lock in a slot that its candidate may not use could be kept by no timetable. */
function demandAllowedLocks({
  candidates,
  locked,
  allowed,
}: Pick<Instance, "candidates" | "locked" | "allowed">) {
  const keyOf = new Map(candidates.map(([one, other], index) => [pairKey(one, other), index]));
  for (const [index, [one, other, slot]] of locked.entries()) {
    const candidate = keyOf.get(pairKey(one, other)) ?? -1;
    const slots = allowed?.[candidate];
    demand(
      slots === undefined || slots.includes(slot),
      `locked[${index}]: candidate ${candidate} is not allowed in slot ${slot}`,
    );
  }
}

/** Reads an instance; anything malformed is one line that names the field. */
export function parseInstance(value: unknown): Parsed<Instance> {
  return parseWith(() => {
    const row = readObject(value, "instance");
    demand(row.format === "ponte-instance/1", 'format: must be "ponte-instance/1"');
    const name = readText(row.name, "name");
    const slots = readInteger(row.slots, "slots", 0, 10_000);
    const days = readDays(row.days, slots);
    const tables = readList(row.tables, "tables").map((count, slot) =>
      readInteger(count, `tables[${slot}]`, 0, 1_000_000),
    );
    demand(tables.length === slots, `tables: must have one number for each of the ${slots} slots`);
    const fairnessBonus = readInteger(row.fairnessBonus, "fairnessBonus", 0, 1_000_000_000);
    const participants = readList(row.participants, "participants").map((one, index) =>
      readParticipant(one, index, slots),
    );
    const candidates = readCandidates(row.candidates, participants);
    const locked = readLocks(row.locked, { participants, candidates, slots });
    const optional = readOptional(row, slots, candidates.length);
    demandAllowedLocks({ candidates, locked, ...optional });
    return {
      format: "ponte-instance/1",
      name,
      slots,
      days,
      tables,
      fairnessBonus,
      participants,
      candidates,
      locked,
      ...optional,
    };
  });
}
