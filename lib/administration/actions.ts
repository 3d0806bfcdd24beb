"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { grantDesk, revokeDesk } from "@/lib/administration/organisers";
import { setRetention } from "@/lib/administration/retention";
import {
  type AdministrationMessageCode,
  addressSchema,
  deskFormSchema,
  memberFormSchema,
  missionFormSchema,
  retentionSchema,
} from "@/lib/administration/schema";
import { requireAdministrator } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";

async function getSay(): Promise<(code: string) => string> {
  const t = await getTranslations("administration.errors");
  return (code) =>
    t.has(code as AdministrationMessageCode) ? t(code as AdministrationMessageCode) : t("wrong");
}

/** Puts somebody at a desk by their address. */
export async function grantDeskAction(before: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator();
  const { desk } = parseOrNotFound(deskFormSchema, form);
  const say = await getSay();
  const parsed = addressSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const outcome = await grantDesk(actor, { deskId: desk, email: parsed.data.email }, await readClock());
  if (!outcome.ok) return { ...readFormError(before, form, {}), fields: { email: say(outcome.reason) } };
  revalidatePath("/admin", "layout");
  redirect("/admin?told=organiser-granted");
}

export async function revokeDeskAction(form: FormData): Promise<void> {
  const actor = await requireAdministrator();
  const { desk, user } = parseOrNotFound(memberFormSchema, form);
  const outcome = await revokeDesk(actor, { deskId: desk, userId: user }, await readClock());
  revalidatePath("/admin", "layout");
  redirect(`/admin?told=${outcome.ok ? "organiser-revoked" : outcome.reason}`);
}

/** Until when a mission's personal data are kept. */
export async function setRetentionAction(before: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator();
  const { mission } = parseOrNotFound(missionFormSchema, form);
  const say = await getSay();
  const parsed = retentionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const outcome = await setRetention(actor, { missionId: mission, ...parsed.data }, await readClock());
  if (!outcome.ok)
    return { ...readFormError(before, form, {}), fields: { deleteAfter: say(outcome.reason) } };
  redirect("/admin?told=retention-saved");
}
