import { z } from "zod";

/** The word that is typed to erase oneself, in either language of the reader. */
export const eraseWords = { en: "ERASE", it: "CANCELLA" } as const;

export const eraseSchema = z.object({
  word: z
    .string()
    .trim()
    .toUpperCase()
    .refine((word) => word === eraseWords.en || word === eraseWords.it, "word-wrong"),
});

export const listingSchema = z.object({
  participantId: z.string().min(1).max(40),
  listed: z.enum(["yes", "no"]),
});
