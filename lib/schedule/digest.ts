import { createHash } from "node:crypto";

export type ScheduleTexts = { readonly instance: string; readonly result: string; readonly mapping: string };

/** The same SHA-256 as the database's generated column `Schedule.digest`: over what was really checked. */
export function digestSchedule({ instance, result, mapping }: ScheduleTexts): string {
  const whole = `${Buffer.byteLength(instance)}:${instance}${Buffer.byteLength(result)}:${result}${mapping}`;
  return createHash("sha256").update(whole, "utf8").digest("hex");
}
