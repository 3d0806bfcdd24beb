import "server-only";
import { audit } from "@/lib/audit/audit";
import type { UserActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { findAdmitting } from "@/lib/participants/admission";
import { findOrCreateOrganisation, type OrganisationChoice } from "@/lib/participants/find-organisation";
import { judgeCode } from "@/lib/participants/judge-code";
import { lockPerson } from "@/lib/participants/lock-person";
import type { WhoInput } from "@/lib/participants/schema";
import { recordConsent } from "@/lib/privacy/record-consent";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/** As on the first screen; somebody invited may leave their function open. */
type StatedWho = Omit<WhoInput, "function"> & { readonly function: WhoInput["function"] | null };

export type Registration = {
  readonly missionSlug: string;
  readonly who: StatedWho;
  /** Counts for the first registration only; later the organisation stays. */
  readonly organisation: OrganisationChoice;
  readonly sector?: string;
  readonly locale: string;
};

async function loadMission(tx: Transaction, slug: string, sector: string | undefined) {
  const mission = await tx.mission.findFirst({
    where: { slug, publishedAt: { not: null } },
    select: {
      id: true,
      sectors: { orderBy: { position: "asc" }, select: { id: true, code: true } },
      desks: { orderBy: { id: "asc" }, select: { id: true, admittedDomains: true, admissionCode: true } },
    },
  });
  const sectorId = (mission?.sectors.find((one) => one.code === sector) ?? mission?.sectors[0])?.id;
  if (!mission || !sectorId) throw new NotFoundError();
  return { ...mission, sectorId };
}

async function keepPerson(tx: Transaction, { userId, email }: Registering, who: StatedWho): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { name: who.name }, select: { id: true } });
  const contact = { email, phone: who.phone || null };
  await tx.contact.upsert({ where: { userId }, create: { userId, ...contact }, update: contact });
}

type Known = Awaited<ReturnType<typeof findKnown>>;

function findKnown(tx: Transaction, userId: string, missionId: string) {
  return tx.participant.findFirst({
    where: { userId, missionId },
    orderBy: { number: "asc" },
    select: { id: true, registration: true, listingConsentAt: true, jobTitle: true, introduction: true },
  });
}

/** What was said in another language stays beside what is said now. */
function readStated(who: StatedWho, known: Known, locale: string, now: Date) {
  return {
    jobTitle: { ...(known?.jobTitle as object), [locale]: who.jobTitle },
    introduction: { ...(known?.introduction as object), [locale]: who.introduction },
    function: who.function,
    decides: who.decides,
    languages: who.languages,
    needsInterpreter: who.needsInterpreter,
    listingConsentAt: who.listing ? (known?.listingConsentAt ?? now) : null,
  };
}

type Registered = Result<{ participantId: string }, "organisation-unknown" | "code-unknown">;

/** Who registers: signed in, or invited with an address that the desk knows. */
export type Registering = { readonly userId: string; readonly email: string };

/** The same inside a transaction that does more. `invitedBy`: a desk that asked the person, and so lets them in. */
export async function registerInside(
  tx: Transaction,
  actor: Registering,
  {
    missionSlug,
    who,
    organisation,
    sector,
    locale,
    invitedBy,
  }: Registration & { readonly invitedBy?: string },
  now: Date,
): Promise<Registered> {
  const { userId, email } = actor;
  await lockPerson(tx, userId);
  const mission = await loadMission(tx, missionSlug, sector);
  const known = await findKnown(tx, userId, mission.id);
  const isOpen = known === null || known.registration === "PENDING";
  if (isOpen && !(await judgeCode(tx, userId, mission.desks, who.code))) return refuse("code-unknown");
  const deskId = invitedBy ?? findAdmitting(mission.desks, { email, code: who.code })?.id;
  const admitted = deskId !== undefined;
  const admission = { registration: "APPROVED", decidedAt: now, admittedByDeskId: deskId } as const;
  const stated = readStated(who, known, locale, now);
  if (who.listing !== Boolean(known?.listingConsentAt)) {
    const consent = { userId, missionId: mission.id, kind: "listing", given: who.listing } as const;
    await recordConsent(tx, { ...consent, locale, now });
  }
  const audited = async (participantId: string) => {
    const by = { userId, missionId: mission.id };
    const details = { admitted };
    await audit(tx, {
      actor: by,
      act: "register",
      subject: "Participant",
      subjectId: participantId,
      details,
      now,
    });
  };
  if (known) {
    const entersNow = admitted && known.registration === "PENDING";
    await keepPerson(tx, actor, who);
    await tx.participant.update({
      where: { id: known.id },
      data: { ...stated, ...(entersNow ? admission : {}) },
      select: { id: true },
    });
    if (entersNow) await audited(known.id);
    return ok({ participantId: known.id });
  }
  const organisationId = await findOrCreateOrganisation(tx, organisation, { email, locale });
  if (!organisationId) return refuse("organisation-unknown");
  await keepPerson(tx, actor, who);
  await tx.membership.createMany({ data: { userId, organisationId }, skipDuplicates: true });
  const { id } = await tx.participant.create({
    data: {
      missionId: mission.id,
      sectorId: mission.sectorId,
      userId,
      organisationId,
      registeredAt: now,
      ...stated,
      ...(admitted ? admission : {}),
    },
    select: { id: true },
  });
  await audited(id);
  return ok({ participantId: id });
}

/** Registers a person in a mission, or changes what they said of themselves: the first screen of onboarding, again and again. */
export async function register(actor: UserActor, registration: Registration, now: Date): Promise<Registered> {
  return inTransaction((tx) => registerInside(tx, actor, registration, now));
}
