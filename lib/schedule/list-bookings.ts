import type { Schedule } from "@/lib/engine/formats/schedule";
import type { Mapping } from "@/lib/schedule/plan";

export type PlannedBooking = {
  readonly meetingId: string;
  readonly slotId: string;
  readonly tableId: string;
};

function pick<Row>(rows: readonly Row[] | undefined, index: number): Row {
  const row = rows?.[index];
  if (row === undefined) throw new Error(`the schedule points outside its mapping (${index})`);
  return row;
}

/** A schedule in rows' ids again. */
export function listPlannedBookings(schedule: Schedule, mapping: Mapping): readonly PlannedBooking[] {
  return schedule.meetings.map(([candidate, slot, table]) => ({
    meetingId: pick(mapping.meetings, candidate),
    slotId: pick(mapping.slots, slot),
    tableId: pick(pick(mapping.tables, slot) as readonly string[], table),
  }));
}
