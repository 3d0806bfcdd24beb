"use server";
import { redirect } from "next/navigation";
import { requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { deskPath } from "@/lib/meetings/desk-path";
import { seatIdSchema, seatSchema } from "@/lib/meetings/schema";
import { addSeat, removeSeat } from "@/lib/meetings/seats";

/** Asks somebody to sit in. */
export async function addSeatAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(seatSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  const outcome = await addSeat(actor, wanted, await readClock());
  const place = { ...wanted, view: "meeting", tab: "waiting" } as const;
  redirect(deskPath(place, { told: outcome.ok ? "seat-added" : outcome.reason }));
}

/** Takes somebody who sits in out again. */
export async function removeSeatAction(form: FormData): Promise<void> {
  const wanted = parseOrNotFound(seatIdSchema, form);
  const actor = await requireEventOrganiser(wanted.mission, wanted.event);
  const outcome = await removeSeat(actor, wanted, await readClock());
  const place = { ...wanted, view: "meeting", tab: "waiting" } as const;
  redirect(deskPath(place, { told: outcome.ok ? "seat-removed" : outcome.reason }));
}
