import type { z } from "zod";
import type { FormState } from "@/lib/forms/form-state";

/** Text fields as typed; nothing of files or hidden action fields. */
function readValues(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    values[name] = form.getAll(name).filter((value) => typeof value === "string");
  }
  return values;
}

/** The state of a refused form: its words beside the fields, and everything that was typed. */
export function readFormError(
  before: FormState,
  form: FormData,
  problem: { readonly error?: z.ZodError; readonly say?: (code: string) => string; readonly whole?: string },
): FormState {
  const fields: Record<string, string> = {};
  for (const issue of problem.error?.issues ?? []) {
    const name = String(issue.path[0] ?? "");
    fields[name] ??= problem.say?.(issue.message) ?? issue.message;
  }
  return { fields, form: problem.whole ?? null, values: readValues(form), answers: before.answers + 1 };
}
