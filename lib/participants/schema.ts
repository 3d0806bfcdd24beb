import { z } from "zod";
import { choice, codes, flag, list, needed, text } from "@/lib/forms/fields";
import { isPlace } from "@/lib/organisations/place";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { personFunctions } from "@/lib/taxonomy/facets/person-functions";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";
import { tickets } from "@/lib/taxonomy/facets/tickets";

/** A new organisation, where nobody of it is here yet. */
export const organisationSchema = z.object({
  organisationName: needed(120, "organisation-missing"),
  organisationKind: z.enum(codes(organisationKinds), "kind-missing"),
  organisationCity: needed(80, "city-missing"),
  organisationPlace: z.string().refine(isPlace, "place-missing"),
  organisationAbout: text(400).default(""),
});

/** Who I am: name, organisation (one that is here, or a new one), what I do there. */
export const whoSchema = z.object({
  name: needed(120, "name-missing"),
  organisationId: z.string().max(40).default(""),
  jobTitle: needed(120, "job-missing"),
  introduction: text(600).default(""),
  function: z.enum(codes(personFunctions), "function-missing"),
  decides: z
    .enum(["yes", "no", ""])
    .default("")
    .transform((value) => (value === "" ? null : value === "yes")),
  languages: list(z.string().regex(/^[a-z]{2}$/, "wrong")).pipe(
    z.array(z.string()).min(1, "language-missing").max(12, "wrong"),
  ),
  needsInterpreter: flag.default(false),
  phone: text(40)
    .regex(/^[+0-9 ()./-]*$/, "phone-wrong")
    .default(""),
  listing: flag.default(false),
  code: text(60).default(""),
});

export type WhoInput = z.infer<typeof whoSchema>;
export type OrganisationInput = z.infer<typeof organisationSchema>;

/** What somebody says who has little time: the rest can follow. */
export const shortSchema = organisationSchema
  .omit({ organisationAbout: true })
  .extend(
    whoSchema.pick({ name: true, jobTitle: true, languages: true, phone: true, listing: true, code: true })
      .shape,
  );
export type ShortInput = z.infer<typeof shortSchema>;

const codesUpTo = (most: number, problem: string) =>
  list(text(80)).pipe(z.array(z.string()).max(most, problem));
/** What I offer and seek: topic codes by side, goals by side, fields. */
export const interestsSchema = z
  .object({
    offers: codesUpTo(24, "too-many-topics"),
    seeks: codesUpTo(24, "too-many-topics"),
    goalsOffered: codesUpTo(40, "wrong"),
    goalsSought: codesUpTo(40, "wrong"),
    therapeuticAreas: list(z.enum(codes(therapeuticAreas))),
    modalities: list(z.enum(codes(modalities))),
    assetStage: choice(codes(assetStages)),
    fundingStage: choice(codes(fundingStages)),
    ticket: choice(codes(tickets)),
    horizonMonths: choice(["6", "18", "36"]).transform((value) => (value === null ? null : Number(value))),
  })
  .refine(
    (value) =>
      value.offers.length + value.seeks.length + value.goalsOffered.length + value.goalsSought.length > 0,
    {
      path: ["goalsOffered"],
      message: "nothing-stated",
    },
  );
export type InterestsInput = z.infer<typeof interestsSchema>;

const strengths = z.record(z.string(), z.coerce.number().int().min(1).max(3));

/** How much a topic counts where somebody says so, 1 to 3, by topic code. */
export const strengthsSchema = z.object({ offers: strengths, seeks: strengths });
export type Strengths = Partial<z.infer<typeof strengthsSchema>>;

/** When I am free: the events I attend, and of their slots those in which I am closed. */
export const timesSchema = z.object({
  events: list(text(80)).pipe(z.array(z.string()).min(1, "event-missing").max(40, "wrong")),
  closed: list(text(40)).pipe(z.array(z.string()).max(400, "wrong")),
  /** At most so many meetings, by event. */
  most: z.record(z.string(), z.coerce.number().int().min(1).max(40)).default({}),
});

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/);

/** The mission that a form belongs to, in a hidden field. */
export const missionSchema = z.object({ mission: slug });

export const decisionSchema = missionSchema.extend({
  participantId: z.string().min(1).max(40),
  decision: z.enum(["APPROVED", "REFUSED"]),
});
