import type { Figures, PlacedMeeting } from "@/lib/engine/formats/schedule";
import type { Seating } from "@/lib/engine/scheduling/assign-tables";
import { boundBreaks } from "@/lib/engine/scheduling/break-bound";
import { gapPercent } from "@/lib/engine/scheduling/progress";
import type { Timetable } from "@/lib/engine/scheduling/timetable";

type Measured = {
  readonly timetable: Timetable;
  readonly seating: Seating;
  readonly boundThousandths: number;
  readonly steps: number;
  readonly milliseconds: number;
};

/** The figures of a finished timetable. */
export function measure({ timetable, seating, boundThousandths, steps, milliseconds }: Measured): Figures {
  const bound = boundThousandths / 1000;
  return {
    value: timetable.value,
    bound,
    gapPercent: Math.round(gapPercent(timetable.value, bound) * 1e6) / 1e6,
    breaks: timetable.totalBreaks(),
    breakBound: boundBreaks(timetable),
    zeroMeetings: timetable.degree.reduce((count, degree) => count + (degree === 0 ? 1 : 0), 0),
    tableChanges: seating.changes,
    steps,
    milliseconds,
  };
}

export function listMeetings(timetable: Timetable, seating: Seating): PlacedMeeting[] {
  const meetings: PlacedMeeting[] = [];
  for (let edge = 0; edge < timetable.slotOf.length; edge += 1) {
    const slot = timetable.slotOf[edge]!;
    if (slot >= 0) meetings.push([edge, slot, seating.tableOf[edge]!]);
  }
  return meetings;
}
