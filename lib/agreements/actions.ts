"use server";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { addFollowUp, tickFollowUp } from "@/lib/agreements/follow-ups";
import { requireOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { readFormError } from "@/lib/forms/read-form-error";

const mission = placeSchema.pick({ mission: true });
const id = z.string().min(1).max(40);
const tickSchema = mission.extend({ followUpId: id, done: z.enum(["yes", "no"]) });
const whereSchema = mission.extend({ agreementId: id });
const addSchema = z.object({
  what: z.string().trim().min(1, "what-missing").max(300, "what-too-long"),
  who: z.string().trim().min(1, "who-missing").max(120, "who-too-long"),
  dueOn: z.iso.date("date-wrong").transform((day) => new Date(`${day}T00:00:00Z`)),
});
type Code = "what-missing" | "what-too-long" | "who-missing" | "who-too-long" | "date-wrong";

/** Adds a follow-up to an agreement. */
export async function addFollowUpAction(before: FormState, form: FormData): Promise<FormState> {
  const where = parseOrNotFound(whereSchema, form);
  const actor = await requireOrganiser(where.mission);
  const t = await getTranslations("agreements.errors");
  const parsed = addSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: (code) => t(code as Code) });
  const added = { agreementId: where.agreementId, ...parsed.data };
  await addFollowUp(actor, added, await getLocale(), await readClock());
  redirect(`/manage/${where.mission}/agreements?told=follow-up-added`);
}

/** Ticks it off, or opens it again. */
export async function tickFollowUpAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(tickSchema, form);
  const actor = await requireOrganiser(wanted.mission);
  const input = { followUpId: wanted.followUpId, isDone: wanted.done === "yes" };
  await tickFollowUp(actor, input, await readClock());
  redirect(`/manage/${wanted.mission}/agreements`);
}
