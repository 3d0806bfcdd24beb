import "server-only";
import type { Transaction } from "@/lib/db";
import { createId } from "@/lib/ids";
import { countryOf } from "@/lib/organisations/place";
import { domainOf } from "@/lib/participants/admission";
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

/** Mail for everybody: two people of one such domain are no colleagues. */
const sharedDomains: ReadonlySet<string> = new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "yahoo.com",
  "yahoo.it",
  "icloud.com",
  "libero.it",
  "virgilio.it",
  "tiscali.it",
  "aol.com",
  "gmx.com",
  "proton.me",
  "protonmail.com",
]);

/** The domain by which colleagues find each other, or null. */
export function findOwnDomain(email: string): string | null {
  const domain = domainOf(email);
  return domain === "" || sharedDomains.has(domain) ? null : domain;
}

/** Two colleagues who register the same organisation, even at once, make one. */
async function findColleagues(tx: Transaction, name: string, domain: string | null): Promise<string | null> {
  if (!domain) return null;
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${`organisation:${domain}`}, 0))`;
  const found = await tx.organisation.findFirst({
    where: { emailDomains: { has: domain }, name: { equals: name, mode: "insensitive" } },
    select: { id: true },
  });
  return found?.id ?? null;
}

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
  const domain = findOwnDomain(person.email);
  const known = await findColleagues(tx, choice.organisationName, domain);
  if (known) return known;
  const made = await tx.organisation.create({
    data: {
      slug: toSlug(choice.organisationName),
      name: choice.organisationName,
      kind: choice.organisationKind,
      city: choice.organisationCity,
      country: countryOf(choice.organisationPlace),
      region: choice.organisationPlace,
      summary: choice.organisationAbout ? { [person.locale]: choice.organisationAbout } : {},
      emailDomains: domain ? [domain] : [],
    },
    select: { id: true },
  });
  return made.id;
}
