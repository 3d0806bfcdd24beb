import { z } from "zod";
import { choice, codes, flag, list, needed, text } from "@/lib/forms/fields";
import { shortlistStages } from "@/lib/investors/shortlist-stages";
import { countries } from "@/lib/organisations/countries";
import { isPlace } from "@/lib/organisations/place";
import { missionSchema } from "@/lib/participants/schema";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { tickets } from "@/lib/taxonomy/facets/tickets";

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "wrong");

const place = z.string().refine((value) => countries.includes(value) || isPlace(value), "wrong");

/** What an investor looks for, as typed. */
export const thesisSchema = z.object({
  statement: needed(800, "statement-missing"),
  areas: list(code).pipe(z.array(z.string()).max(40, "wrong")),
  stages: list(z.enum(codes(fundingStages), "wrong")),
  ticket: choice(codes(tickets)),
  places: list(place).pipe(z.array(z.string()).max(60, "wrong")),
  quota: z.coerce.number("quota-wrong").int("quota-wrong").min(0, "quota-wrong").max(100, "quota-wrong"),
});
export type ThesisInput = z.infer<typeof thesisSchema>;

const id = z.string().min(1).max(40);
export const subjectSchema = missionSchema.extend({ subjectId: id });
export const entrySchema = z.object({
  stage: z.enum(shortlistStages),
  note: text(2000).default(""),
  shared: flag.default(false),
});
export type EntryInput = z.infer<typeof entrySchema>;

/** Two to four companies side by side. */
export const comparedSchema = z
  .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(id))
  .transform((ids) => [...new Set(ids)].slice(0, 4))
  .catch([]);
