import type { Violation } from "@/lib/engine/checking/violation";
import type { Figures } from "@/lib/engine/formats/schedule";
import type { Explanation } from "@/lib/engine/scheduling/explain-unplaced";
import type { Progress } from "@/lib/engine/scheduling/progress";
import type { ScheduleTexts } from "@/lib/schedule/digest";

/** What the worker asks of its engine thread. The instance travels as the text that will be kept. */
export type ScheduleTask = { readonly instance: string; readonly mapping: string; readonly seed: number };

/** A timetable with the independent checker's verdict on the very texts that are kept. */
export type ScheduleAnswer = {
  readonly texts: ScheduleTexts;
  readonly digest: string;
  readonly status: "feasible" | "infeasible";
  readonly isFeasible: boolean;
  readonly placed: number;
  readonly figures: Figures;
  readonly violations: readonly Violation[];
  readonly explanations: readonly Explanation[];
};

export type ThreadInput = { readonly task: ScheduleTask; readonly stopFlag: SharedArrayBuffer };
export type ThreadMessage =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "done"; readonly answer: ScheduleAnswer };
