import "server-only";
import type { Transaction } from "@/lib/db";
import { createId } from "@/lib/ids";
import type { OrganisationInput } from "@/lib/participants/schema";

/** An organisation that exists, or a new one with the person's own domain, so that colleagues find it. */
export type OrganisationChoice = { readonly id: string } | OrganisationInput;

function toSlug(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${slug || "organisation"}-${createId().slice(0, 6)}`;
}

const sharedDomains = new Set([
  "gmail.com",
  "outlook.com",
  "hotmail.com",
  "yahoo.com",
  "icloud.com",
  "libero.it",
  "proton.me",
]);

/** Answers the organisation's id, or null where the chosen one does not exist. */
export async function findOrCreateOrganisation(
  tx: Transaction,
  choice: OrganisationChoice,
  person: { readonly email: string; readonly locale: string },
): Promise<string | null> {
  if ("id" in choice) {
    const found = await tx.organisation.findUnique({ where: { id: choice.id }, select: { id: true } });
    return found?.id ?? null;
  }
  const domain = person.email.split("@")[1] ?? "";
  const made = await tx.organisation.create({
    data: {
      slug: toSlug(choice.organisationName),
      name: choice.organisationName,
      kind: choice.organisationKind,
      city: choice.organisationCity,
      country: choice.organisationCountry,
      region: choice.organisationCountry,
      summary: { [person.locale]: choice.organisationAbout },
      emailDomains: sharedDomains.has(domain) ? [] : [domain],
    },
    select: { id: true },
  });
  return made.id;
}
