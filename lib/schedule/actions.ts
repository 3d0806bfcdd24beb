"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { publishSchedule } from "@/lib/schedule/publish";
import { publishFormSchema } from "@/lib/schedule/schema";

/** Publishes a draft; the page then says which version it became, or why not. */
export async function publishScheduleAction(form: FormData): Promise<void> {
  const { mission, event, scheduleId } = parseOrNotFound(publishFormSchema, form);
  const actor = await requireEventOrganiser(mission, event);
  const outcome = await publishSchedule(actor, scheduleId, await readClock());
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(
    `/manage/${mission}/events/${event}/schedules/${scheduleId}?told=${outcome.ok ? "published" : outcome.reason}`,
  );
}
