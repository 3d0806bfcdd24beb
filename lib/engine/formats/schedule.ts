import { type Certificate, readCertificate } from "@/lib/engine/formats/certificate";
import { demand, type Parsed, parseWith } from "@/lib/engine/formats/parsed";
import { readInteger, readList, readNumber, readObject, readText } from "@/lib/engine/formats/read";

/** A meeting: candidate index, slot, and table (0 to the number of open tables in that slot - 1). */
export type PlacedMeeting = readonly [candidate: number, slot: number, table: number];

export type Figures = {
  readonly value: number;
  readonly bound: number;
  readonly gapPercent: number;
  /** Groups of idle slots between two meetings of one person on one day. */
  readonly breaks: number;
  /** Fewest breaks that these numbers of meetings allow, person by person; not tight. */
  readonly breakBound: number;
  readonly zeroMeetings: number;
  readonly tableChanges: number;
  readonly steps: number;
  readonly milliseconds: number;
};

/** `ponte-schedule/1`: a timetable with its certificate, or why there is none. */
export type Schedule = {
  readonly format: "ponte-schedule/1";
  readonly instance: string;
  readonly status: "feasible" | "infeasible";
  readonly meetings: readonly PlacedMeeting[];
  readonly certificate: Certificate | null;
  readonly figures: Figures;
  readonly reason?: string;
};

const figureNames = ["value", "breaks", "breakBound", "zeroMeetings", "tableChanges", "steps"] as const;

function readFigures(value: unknown): Figures {
  const row = readObject(value, "figures");
  const whole = Object.fromEntries(
    figureNames.map((name) => [name, readInteger(row[name], `figures.${name}`)]),
  );
  const free = ["bound", "gapPercent", "milliseconds"] as const;
  return {
    ...whole,
    ...Object.fromEntries(free.map((name) => [name, readNumber(row[name], `figures.${name}`)])),
  } as Figures;
}

function readMeeting(value: unknown, index: number): PlacedMeeting {
  const row = readList(value, `meetings[${index}]`);
  demand(row.length === 3, `meetings[${index}]: must have candidate, slot and table`);
  const [candidate = 0, slot = 0, table = 0] = row.map((one, at) =>
    readInteger(one, `meetings[${index}][${at}]`),
  );
  return [candidate, slot, table];
}

/** Reads a schedule; anything malformed is one line that names the field. Whether it is right is the checker's affair. */
export function parseSchedule(value: unknown): Parsed<Schedule> {
  return parseWith(() => {
    const row = readObject(value, "schedule");
    demand(row.format === "ponte-schedule/1", 'format: must be "ponte-schedule/1"');
    const status = row.status;
    demand(status === "feasible" || status === "infeasible", 'status: must be "feasible" or "infeasible"');
    return {
      format: "ponte-schedule/1",
      instance: readText(row.instance, "instance"),
      status,
      meetings: readList(row.meetings, "meetings").map(readMeeting),
      certificate: row.certificate === null ? null : readCertificate(row.certificate),
      figures: readFigures(row.figures),
      ...(row.reason === undefined ? {} : { reason: readText(row.reason, "reason") }),
    };
  });
}
