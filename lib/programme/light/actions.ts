"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { admitNetwork, readNetwork } from "@/lib/auth/network-cap";
import { isForeignWrite } from "@/lib/auth/origin";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { placeSchema } from "@/lib/forms/place-schema";
import { readFormError } from "@/lib/forms/read-form-error";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";
import { giveUpLight } from "@/lib/programme/light/give-up-light";
import { registerLight } from "@/lib/programme/light/register-light";
import { lightSchema, lightTokenSchema, type SeatMessageCode } from "@/lib/programme/schema";

/** For everybody: a name and an address, and the answer is in the mail. */
export async function registerLightAction(before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("seats.errors");
  if (await isForeignWrite()) return readFormError(before, form, { whole: t("foreign-form") });
  const { mission, event } = parseOrNotFound(placeSchema, form);
  const parsed = lightSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return readFormError(before, form, { error: parsed.error, say: (code) => t(code as SeatMessageCode) });
  if (!admitNetwork(readNetwork(await headers()), new Date()))
    return readFormError(before, form, { whole: t("too-many") });
  const { id: missionId } = await orNotFound(getMission(mission));
  const place = { missionId, eventSlug: event };
  const outcome = await orNotFound(registerLight(place, parsed.data, await getLocale(), await readClock()));
  if (!outcome.ok) return readFormError(before, form, { whole: t("not-open") });
  redirect(`/missions/${mission}/events/${event}?told=light-written#seat`);
}

/** The link of the mail, pressed: a visit alone changes nothing. */
export async function giveUpLightAction(form: FormData): Promise<void> {
  const { mission, event, token } = parseOrNotFound(lightTokenSchema, form);
  const base = `/missions/${mission}/events/${event}`;
  if (await isForeignWrite()) redirect(base);
  const { id: missionId } = await orNotFound(getMission(mission));
  const place = { missionId, eventSlug: event, token };
  const outcome = await orNotFound(giveUpLight(place, await readClock()));
  redirect(`${base}?told=${outcome.ok ? "light-off" : "light-link-used"}#seat`);
}
