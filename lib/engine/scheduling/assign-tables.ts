import type { Timetable } from "@/lib/engine/scheduling/timetable";

/** Tables by candidate, and how often somebody changes table between two meetings of a day. */
export type Seating = { readonly tableOf: Int32Array; readonly changes: number };

/** Meetings of one slot and the tables at which their people last sat: at most two wishes a meeting. */
class Slot {
  private readonly claims = new Map<number, number[]>();
  private readonly taken = new Set<number>();

  constructor(
    private readonly tables: number,
    private readonly tableOf: Int32Array,
  ) {}

  wish(meeting: number, table: number): void {
    if (table < 0 || table >= this.tables) return;
    const claimants = this.claims.get(table);
    if (claimants) claimants.push(meeting);
    else this.claims.set(table, [meeting]);
  }

  seat(meeting: number, table: number): void {
    this.tableOf[meeting] = table;
    this.taken.add(table);
  }

  private waiting(table: number): number[] {
    return (this.claims.get(table) ?? []).filter((meeting) => this.tableOf[meeting]! < 0);
  }

  /** Both people of a meeting sat here: nobody has a better claim. */
  seatPairs(): void {
    for (const [table, claimants] of this.claims) {
      const pair = claimants.find(
        (meeting, index) => claimants.indexOf(meeting) !== index && this.tableOf[meeting]! < 0,
      );
      if (pair !== undefined && !this.taken.has(table)) this.seat(pair, table);
    }
  }

  /**
   * Tables with a single claimant go first, again and again: meetings are edges between two tables, and peeling leaves
   * seats as many as can be (Karp and Sipser 1981).
   */
  seatClaimants(): void {
    for (;;) {
      const open = [...this.claims.keys()].filter(
        (table) => !this.taken.has(table) && this.waiting(table).length > 0,
      );
      if (open.length === 0) return;
      const single = open.filter((table) => this.waiting(table).length === 1);
      for (const table of single.length > 0 ? single : open.slice(0, 1)) {
        const [meeting] = this.waiting(table);
        if (meeting !== undefined) this.seat(meeting, table);
      }
    }
  }

  seatRest(meetings: readonly number[]): void {
    let table = 0;
    for (const meeting of meetings) {
      if (this.tableOf[meeting]! >= 0) continue;
      while (this.taken.has(table)) table += 1;
      this.seat(meeting, table);
    }
  }
}

/** Gives every placed meeting a table, so that as many people as can be stay where they sat in their meeting before. */
export function assignTables(timetable: Timetable): Seating {
  const { instance, edges, people, first, second, capacity } = timetable.problem;
  const tableOf = new Int32Array(edges).fill(-1);
  const sits = new Int32Array(people);
  let changes = 0;
  for (const day of instance.days) {
    sits.fill(-1);
    for (const slot of day) {
      const meetings = Array.from({ length: timetable.count[slot]! }, (_, index) =>
        timetable.meetingOf(slot, index),
      ).sort((x, y) => x - y);
      const seats = new Slot(capacity[slot]!, tableOf);
      for (const meeting of meetings)
        for (const person of [first[meeting]!, second[meeting]!]) seats.wish(meeting, sits[person]!);
      seats.seatPairs();
      seats.seatClaimants();
      seats.seatRest(meetings);
      for (const meeting of meetings) {
        for (const person of [first[meeting]!, second[meeting]!]) {
          if (sits[person]! >= 0 && sits[person] !== tableOf[meeting]) changes += 1;
          sits[person] = tableOf[meeting]!;
        }
      }
    }
  }
  return { tableOf, changes };
}
