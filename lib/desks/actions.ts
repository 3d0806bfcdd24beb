"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireOrganiser } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { clearCode, rotateCode, setAdmission } from "@/lib/desks/admission";
import { getOwnDesk } from "@/lib/desks/queries";
import { admissionSchema, type DeskMessageCode, deskPlaceSchema } from "@/lib/desks/schema";
import type { FormState } from "@/lib/forms/form-state";
import { parseOrNotFound } from "@/lib/forms/parse-or-not-found";
import { readFormError } from "@/lib/forms/read-form-error";

/** The code and the domains that let people in at once. */
export async function saveAdmissionAction(before: FormState, form: FormData): Promise<FormState> {
  const { mission, desk } = parseOrNotFound(deskPlaceSchema, form);
  const actor = await requireOrganiser(mission);
  await getOwnDesk(actor, desk);
  const t = await getTranslations("desk.errors");
  const say = (code: string) => (t.has(code as DeskMessageCode) ? t(code as DeskMessageCode) : t("wrong"));
  const parsed = admissionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return readFormError(before, form, { error: parsed.error, say });
  const outcome = await setAdmission(actor, desk, parsed.data, await readClock());
  if (!outcome.ok) {
    return { ...readFormError(before, form, {}), fields: { code: say(outcome.reason) } };
  }
  revalidatePath(`/manage/${mission}`, "layout");
  redirect(`/manage/${mission}/desks/${desk}?told=admission-saved`);
}

const codeSchema = deskPlaceSchema.extend({ act: z.enum(["rotate", "clear"]) });

/** A new code, or none. */
export async function changeCodeAction(form: FormData): Promise<void> {
  const { mission, desk, act } = parseOrNotFound(codeSchema, form);
  const actor = await requireOrganiser(mission);
  const command = act === "rotate" ? rotateCode : clearCode;
  const outcome = await command(actor, desk, await readClock());
  const told = act === "rotate" ? "code-made" : "code-removed";
  redirect(`/manage/${mission}/desks/${desk}?told=${outcome.ok ? told : outcome.reason}`);
}
