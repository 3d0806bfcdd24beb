import { z } from "zod";
import { shortSchema } from "@/lib/participants/schema";

export const answerLinkSchema = z.object({
  answer: z.string().regex(/^[\w-]{20,100}$/),
  say: z.enum(["yes", "no"]),
});

/** What a guest's place needs to be theirs: prefilled from the list, changed by them where it is wrong. */
export const guestPlaceSchema = shortSchema.omit({ code: true });
export type GuestPlace = z.infer<typeof guestPlaceSchema>;
