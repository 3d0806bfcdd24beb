import { z } from "zod";
import { emailSchema } from "@/lib/auth/schema";

/** What the forms answer; `administration.errors` has the sentences. */
export type AdministrationMessageCode =
  | "email-missing"
  | "email-wrong"
  | "already-organiser"
  | "date-wrong"
  | "date-early";

const id = z.string().min(1).max(40);

export const deskFormSchema = z.object({ desk: id });
export const addressSchema = z.object({ email: emailSchema });
export const memberFormSchema = z.object({ desk: id, user: id });
export const missionFormSchema = z.object({ mission: id });

/** A day, or none. */
export const retentionSchema = z.object({
  deleteAfter: z
    .union([z.literal(""), z.iso.date("date-wrong")], "date-wrong")
    .transform((text) => (text === "" ? null : new Date(text))),
});
