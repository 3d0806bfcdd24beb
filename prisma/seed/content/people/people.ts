import { organisations } from "@/prisma/seed/content/organisations/organisations";
import { buildPhone } from "@/prisma/seed/content/people/build-phone";
import { delegationAdvancedTherapies } from "@/prisma/seed/content/people/delegation-advanced-therapies";
import type { PersonContent } from "@/prisma/seed/content/types";

const drafts = [...delegationAdvancedTherapies];

/** Everybody who registers in the demo; all invented. */
export const people: readonly PersonContent[] = drafts.map((person, position) => {
  const organisation = organisations.find(({ slug }) => slug === person.organisation);
  if (!organisation) throw new Error(`${person.key}: no organisation ${person.organisation}`);
  return { ...person, phone: buildPhone(organisation, position) };
});
