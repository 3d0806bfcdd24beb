"use server";
import { redirect } from "next/navigation";
import { requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { startRun, stopRun } from "@/lib/runs/commands";
import { startRunFormSchema, stopRunFormSchema } from "@/lib/runs/schema";

/** Starts long work and goes to its page, where it shows its progress. */
export async function startRunAction(form: FormData): Promise<void> {
  const { mission, event, kind } = parseOrNotFound(startRunFormSchema, form);
  const actor = await requireEventOrganiser(mission, event);
  const base = `/manage/${mission}/events/${event}`;
  const outcome = await startRun(actor, kind, await readClock());
  redirect(outcome.ok ? `${base}/runs/${outcome.value.runId}` : `${base}/matchmaking?told=${outcome.reason}`);
}

export async function stopRunAction(form: FormData): Promise<void> {
  const { mission, event, runId } = parseOrNotFound(stopRunFormSchema, form);
  const actor = await requireEventOrganiser(mission, event);
  await stopRun(actor, runId, await readClock());
  redirect(`/manage/${mission}/events/${event}/runs/${runId}`);
}
