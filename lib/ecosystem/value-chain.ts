import { OrganisationKind } from "@/prisma/generated/enums";

/** From the bench to the market: which kinds of organisation stand at which step. */
export const valueChain = [
  { step: "discover", kinds: ["UNIVERSITY", "RESEARCH_CENTRE"] },
  { step: "prove", kinds: ["RESEARCH_HOSPITAL"] },
  { step: "make", kinds: ["STARTUP", "COMPANY"] },
  { step: "serve", kinds: ["SERVICE_PROVIDER", "ACCELERATOR"] },
  { step: "fund", kinds: ["INVESTOR", "CLUSTER", "PUBLIC_AUTHORITY"] },
] as const satisfies readonly { readonly step: string; readonly kinds: readonly OrganisationKind[] }[];

export type ValueChainStep = (typeof valueChain)[number]["step"];

export const valueChainSteps = valueChain.map(({ step }) => step);

export function listKindsOf(step: ValueChainStep): readonly OrganisationKind[] {
  return valueChain.find((one) => one.step === step)?.kinds ?? Object.values(OrganisationKind);
}

export function findStepOf(kind: OrganisationKind): ValueChainStep {
  const found = valueChain.find(({ kinds }) => (kinds as readonly OrganisationKind[]).includes(kind));
  if (!found) throw new Error(`no step of the value chain for ${kind}`);
  return found.step;
}
