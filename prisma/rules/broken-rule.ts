import { findBrokenRule } from "@/lib/errors";

/** Runs a write and answers the rule it broke, "ok" where it went through. */
export async function ruleBrokenBy(write: () => Promise<unknown>): Promise<string> {
  try {
    await write();
    return "ok";
  } catch (error) {
    const rule = findBrokenRule(error);
    if (!rule) throw error;
    return rule;
  }
}

/** Starts both writes at once and answers what became of each, sorted. */
export async function race(...writes: readonly (() => Promise<unknown>)[]): Promise<string[]> {
  return (await Promise.all(writes.map(ruleBrokenBy))).sort();
}
