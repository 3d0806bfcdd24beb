"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireEventDesk, requireEventOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { readFormError } from "@/lib/forms/read-form-error";
import { readRecord } from "@/lib/forms/read-record";
import { getImport } from "@/lib/guests/import-queries";
import { checkImport, discardImport, runImport, startImport } from "@/lib/guests/import-sheet";
import { importPlaceSchema, readColumns, readTargets, sideSchema } from "@/lib/guests/schema";
import { setTargets } from "@/lib/guests/targets";
import { orNotFound } from "@/lib/or-not-found";

type Place = { readonly mission: string; readonly event: string };
const base = ({ mission, event }: Place) => `/manage/${mission}/events/${event}/guests`;

async function readBytes(form: FormData): Promise<Uint8Array> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  return new TextEncoder().encode(String(form.get("sheet") ?? ""));
}

/** Takes a pasted or uploaded sheet in, to match its columns next. */
export async function startImportAction(before: FormState, form: FormData): Promise<FormState> {
  const place = parseOrNotFound(placeSchema, form);
  const actor = await requireEventDesk(place.mission, place.event);
  const t = await getTranslations("guests.errors");
  const outcome = await startImport(actor, await readBytes(form), await readClock());
  if (!outcome.ok) return readFormError(before, form, { whole: t(outcome.reason) });
  redirect(`${base(place)}/import/${outcome.value.importId}`);
}

/** What each column holds; then the dry run. */
export async function checkImportAction(before: FormState, form: FormData): Promise<FormState> {
  const place = parseOrNotFound(importPlaceSchema, form);
  const actor = await requireEventDesk(place.mission, place.event);
  const { side } = parseOrNotFound(sideSchema, form);
  await orNotFound(getImport(actor, place.importId));
  const t = await getTranslations("guests.errors");
  const columns = readColumns(readRecord(form, "column"));
  if (!columns) return readFormError(before, form, { whole: t("column-twice") });
  const outcome = await orNotFound(checkImport(actor, { importId: place.importId, columns, side }));
  if (!outcome.ok) return readFormError(before, form, { whole: t(outcome.reason) });
  redirect(`${base(place)}/import/${place.importId}`);
}

/** Takes the checked rows into the list. */
export async function runImportAction(form: FormData): Promise<void> {
  const place = parseOrNotFound(importPlaceSchema, form);
  const actor = await requireEventDesk(place.mission, place.event);
  const outcome = await orNotFound(runImport(actor, place.importId, await readClock()));
  revalidatePath(base(place), "layout");
  redirect(`${base(place)}/import/${place.importId}${outcome.ok ? "" : `?told=${outcome.reason}`}`);
}

export async function discardImportAction(form: FormData): Promise<void> {
  const place = parseOrNotFound(importPlaceSchema, form);
  await orNotFound(discardImport(await requireEventDesk(place.mission, place.event), place.importId));
  redirect(`${base(place)}?told=discarded`);
}

/** How many of each side and kind are wanted. */
export async function setTargetsAction(before: FormState, form: FormData): Promise<FormState> {
  const place = parseOrNotFound(placeSchema, form);
  const actor = await requireEventOrganiser(place.mission, place.event);
  const targets = readTargets(readRecord(form, "target"));
  if (!targets) {
    const t = await getTranslations("guests.errors");
    return readFormError(before, form, { whole: t("target-wrong") });
  }
  await setTargets(actor, targets, await readClock());
  redirect(`${base(place)}?told=targets`);
}
