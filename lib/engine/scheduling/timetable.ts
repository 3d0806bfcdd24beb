import { countBits, highestBit, lowestBit } from "@/lib/engine/scheduling/bits";
import type { Problem } from "@/lib/engine/scheduling/problem";

const placedOperation = 1;
const removedOperation = 2;

/**
 * A timetable in the making: which candidate each person has in each slot, and the sums that the search reads all the
 * time. Tables are only counted here; which one it is, is decided at the end (tables.ts).
 */
export class Timetable {
  /** Candidate by person and slot (person * S + slot), or -1. */
  readonly at: Int32Array;
  readonly slotOf: Int32Array;
  readonly degree: Int32Array;
  /** Meetings of each slot, and where each stands in its slot's list. */
  readonly count: Int32Array;
  readonly listStart: Int32Array;
  readonly list: Int32Array;
  readonly busy: Int32Array;
  private readonly position: Int32Array;

  placed = 0;
  score = 0;
  /** Sum over people of min(meetings, minimum). */
  served = 0;

  /** Operations since `beginJournal`, newest last, to be taken back; null while nobody may want to. */
  private journal: Int32Array;
  private journalLength = -1;

  constructor(readonly problem: Problem) {
    const { people, slots, edges, days, words } = problem;
    this.at = new Int32Array(people * slots).fill(-1);
    this.slotOf = new Int32Array(edges).fill(-1);
    this.degree = new Int32Array(people);
    this.count = new Int32Array(slots);
    this.listStart = new Int32Array(slots + 1);
    const most = Math.min(edges, Math.floor(people / 2));
    for (let slot = 0; slot < slots; slot += 1) {
      this.listStart[slot + 1] = this.listStart[slot]! + Math.min(problem.capacity[slot]!, most) + 1;
    }
    this.list = new Int32Array(this.listStart[slots]!);
    this.busy = new Int32Array(people * days * words);
    this.position = new Int32Array(edges).fill(-1);
    this.journal = new Int32Array(256);
  }

  /** Score and fairness together: what comes first. */
  get value(): number {
    return this.score + this.problem.fairnessBonus * this.served;
  }

  isOpen(edge: number, slot: number): boolean {
    const { edgeMask, days, words, dayOf, wordOf, bitOf } = this.problem;
    return (edgeMask[(edge * days + dayOf[slot]!) * words + wordOf[slot]!]! & bitOf[slot]!) !== 0;
  }

  isFree(person: number, slot: number): boolean {
    return this.at[person * this.problem.slots + slot]! < 0;
  }

  hasTable(slot: number): boolean {
    return this.count[slot]! < this.problem.capacity[slot]!;
  }

  /** A placed candidate of a slot, by its place in the slot's list. */
  meetingOf(slot: number, index: number): number {
    return this.list[this.listStart[slot]! + index]!;
  }

  place(edge: number, slot: number): void {
    const { first, second, slots, score, minimum } = this.problem;
    const [one, other] = [first[edge]!, second[edge]!];
    this.slotOf[edge] = slot;
    this.at[one * slots + slot] = edge;
    this.at[other * slots + slot] = edge;
    this.toggle(one, slot);
    this.toggle(other, slot);
    if (this.degree[one]! < minimum[one]!) this.served += 1;
    if (this.degree[other]! < minimum[other]!) this.served += 1;
    this.degree[one]! += 1;
    this.degree[other]! += 1;
    this.enlist(edge, slot);
    this.placed += 1;
    this.score += score[edge]!;
    if (this.journalLength >= 0) this.note(edge, slot, placedOperation);
  }

  remove(edge: number): void {
    const { first, second, slots, score, minimum } = this.problem;
    const [one, other, slot] = [first[edge]!, second[edge]!, this.slotOf[edge]!];
    this.slotOf[edge] = -1;
    this.at[one * slots + slot] = -1;
    this.at[other * slots + slot] = -1;
    this.toggle(one, slot);
    this.toggle(other, slot);
    this.degree[one]! -= 1;
    this.degree[other]! -= 1;
    if (this.degree[one]! < minimum[one]!) this.served -= 1;
    if (this.degree[other]! < minimum[other]!) this.served -= 1;
    this.delist(edge, slot);
    this.placed -= 1;
    this.score -= score[edge]!;
    if (this.journalLength >= 0) this.note(edge, slot, removedOperation);
  }

  /** Flips one bit of a person's day. */
  toggle(person: number, slot: number): void {
    const { days, words, dayOf, wordOf, bitOf } = this.problem;
    this.busy[(person * days + dayOf[slot]!) * words + wordOf[slot]!]! ^= bitOf[slot]!;
  }

  /** Groups of meetings without a pause on one day; idle groups are one fewer. */
  countRuns(person: number, day: number): number {
    const { days, words } = this.problem;
    const base = (person * days + day) * words;
    let runs = 0;
    let carry = 0;
    for (let word = 0; word < words; word += 1) {
      const mask = this.busy[base + word]!;
      runs += countBits(mask & ~((mask << 1) | carry));
      carry = (mask >>> 30) & 1;
    }
    return runs;
  }

  /** Idle slots between the first and the last meeting of a day. */
  countIdle(person: number, day: number): number {
    const { days, words } = this.problem;
    const base = (person * days + day) * words;
    let [low, high, meetings] = [-1, -1, 0];
    for (let word = 0; word < words; word += 1) {
      const mask = this.busy[base + word]!;
      if (mask === 0) continue;
      if (low < 0) low = word * 31 + lowestBit(mask);
      high = word * 31 + highestBit(mask);
      meetings += countBits(mask);
    }
    return low < 0 ? 0 : high - low + 1 - meetings;
  }

  countBreaks(person: number, day: number): number {
    return Math.max(0, this.countRuns(person, day) - 1);
  }

  totalBreaks(): number {
    const { people, days } = this.problem;
    let breaks = 0;
    for (let person = 0; person < people; person += 1) {
      for (let day = 0; day < days; day += 1) breaks += this.countBreaks(person, day);
    }
    return breaks;
  }

  beginJournal(): void {
    this.journalLength = 0;
  }

  keepJournal(): void {
    this.journalLength = -1;
  }

  /** Takes back everything since `beginJournal`. */
  rollBack(): void {
    let length = this.journalLength;
    this.journalLength = -1;
    while (length > 0) {
      length -= 3;
      const edge = this.journal[length]!;
      if (this.journal[length + 2] === placedOperation) this.remove(edge);
      else this.place(edge, this.journal[length + 1]!);
    }
  }

  /** Puts every candidate where `slots` says. */
  load(slots: Int32Array): void {
    for (let edge = 0; edge < slots.length; edge += 1) if (this.slotOf[edge]! >= 0) this.remove(edge);
    for (let edge = 0; edge < slots.length; edge += 1) if (slots[edge]! >= 0) this.place(edge, slots[edge]!);
  }

  enlist(edge: number, slot: number): void {
    const index = this.count[slot]!;
    this.position[edge] = index;
    this.list[this.listStart[slot]! + index] = edge;
    this.count[slot] = index + 1;
  }

  delist(edge: number, slot: number): void {
    const start = this.listStart[slot]!;
    const last = this.list[start + this.count[slot]! - 1]!;
    this.list[start + this.position[edge]!] = last;
    this.position[last] = this.position[edge]!;
    this.position[edge] = -1;
    this.count[slot]! -= 1;
  }

  private note(edge: number, slot: number, operation: number): void {
    if (this.journalLength + 3 > this.journal.length) {
      const longer = new Int32Array(this.journal.length * 2);
      longer.set(this.journal);
      this.journal = longer;
    }
    this.journal[this.journalLength] = edge;
    this.journal[this.journalLength + 1] = slot;
    this.journal[this.journalLength + 2] = operation;
    this.journalLength += 3;
  }
}
