import { z } from "zod";
import { choice, codes, needed } from "@/lib/forms/fields";
import { currencies, opportunityKinds } from "@/lib/opportunities/kinds";
import { missionSchema } from "@/lib/participants/schema";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";

/** Millions as somebody writes them, "2.5" or "2,5", as whole thousands. */
const amount = z
  .string()
  .trim()
  .default("")
  .transform((value) => value.replace(",", "."))
  .refine((value) => value === "" || /^\d{1,5}(\.\d{1,3})?$/.test(value), "amount-wrong")
  .transform((value) => (value === "" ? null : Math.round(Number(value) * 1000)))
  .refine((value) => value === null || (value >= 1 && value <= 10_000_000), "amount-wrong");

/** An opportunity as typed. A round has a stage of funding and an amount, everything else a stage of development. */
export const opportunitySchema = z
  .object({
    kind: z.enum(opportunityKinds, "kind-missing"),
    title: needed(120, "title-missing"),
    text: needed(1500, "text-missing"),
    area: z.string().max(80).default(""),
    modality: choice(codes(modalities)),
    indication: choice(codes(therapeuticAreas)),
    assetStage: choice(codes(assetStages)),
    fundingStage: choice(codes(fundingStages)),
    amount,
    currency: z.enum(currencies).default("EUR"),
  })
  .transform(({ assetStage, fundingStage, amount: thousands, currency, ...rest }) => {
    const isRound = rest.kind === "ROUND";
    const asked = isRound ? thousands : null;
    return {
      ...rest,
      stage: isRound ? fundingStage : assetStage,
      amountThousands: asked,
      currency: asked === null ? null : currency,
    };
  });
export type OpportunityInput = z.infer<typeof opportunitySchema>;

const id = z.string().regex(/^[a-z0-9]{10,40}$/);
/** Whether the form's second button was pressed. */
const publish = z.preprocess((value) => value === "yes", z.boolean());

export const newOpportunitySchema = missionSchema.extend({ newId: id, publish });
export const changedOpportunitySchema = missionSchema.extend({ opportunityId: id });
export const opportunityActSchema = changedOpportunitySchema.extend({
  act: z.enum(["publish", "withdraw", "delete"]),
});
