import type { ParticipantActor } from "@/lib/auth/actor";
import { mintInvestor } from "@/lib/auth/mint";
import { createId } from "@/lib/ids";
import { addToShortlist, changeEntry } from "@/lib/investors/shortlist";
import { changeOpportunity, createOpportunity } from "@/lib/opportunities/commands";
import { opportunitySchema } from "@/lib/opportunities/schema";
import { opportunities, shortlist } from "@/prisma/seed/content/opportunities/opportunities";
import type { OpportunityContent } from "@/prisma/seed/content/opportunities/types";
import { type IdBySlug, idOf } from "@/prisma/seed/seed-organisations";

type People = ReadonlyMap<string, ParticipantActor>;
const hour = 3_600_000;

/** The form as somebody would have filled it in this language. */
export function toOpportunityForm(one: OpportunityContent, locale: "en" | "it") {
  const stage = one.kind === "ROUND" ? { fundingStage: one.stage } : { assetStage: one.stage };
  return {
    kind: one.kind,
    title: one.title[locale],
    text: one.text[locale],
    area: one.area,
    modality: one.modality,
    indication: one.indication,
    ...stage,
    amount: one.amount === undefined ? "" : String(one.amount),
    currency: one.currency,
  };
}

function actorOf(people: People, key: string): ParticipantActor {
  const actor = people.get(key);
  if (!actor) throw new Error(`${key} does not take part`);
  return actor;
}

/** The marketplace in both languages, an hour apart, and what two investors keep on their lists: by the app's own commands. */
export async function seedOpportunities(people: People, organisations: IdBySlug, from: Date): Promise<void> {
  for (const [index, one] of opportunities.entries()) {
    const actor = actorOf(people, one.by);
    const [id, now] = [createId(), new Date(from.getTime() + index * hour)];
    const inputOf = (locale: "en" | "it") => opportunitySchema.parse(toOpportunityForm(one, locale));
    await createOpportunity(actor, { id, publish: true, input: inputOf("en"), locale: "en" }, now);
    await changeOpportunity(actor, { id, input: inputOf("it"), locale: "it" }, now);
  }
  const later = new Date(from.getTime() + opportunities.length * hour);
  for (const { by, subject, ...entry } of shortlist) {
    const investor = mintInvestor(actorOf(people, by));
    if (!investor) throw new Error(`${by} is no investor`);
    const subjectId = idOf(organisations, subject);
    await addToShortlist(investor, subjectId, later);
    await changeEntry(investor, { subjectId, ...entry }, later);
  }
}
