import "server-only";
import { audit } from "@/lib/audit/audit";
import type { UserActor } from "@/lib/auth/actor";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { isAdmitted } from "@/lib/participants/admission";
import { findOrCreateOrganisation, type OrganisationChoice } from "@/lib/participants/find-organisation";
import type { WhoInput } from "@/lib/participants/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

type Registration = {
  readonly missionSlug: string;
  readonly who: WhoInput;
  readonly organisation: OrganisationChoice;
  readonly sector?: string;
  readonly locale: string;
};

/** Registers a person in a mission, or changes what they said of themselves: the first screen of onboarding, again and again. */
export async function register(
  actor: UserActor,
  { missionSlug, who, organisation, sector, locale }: Registration,
  now: Date,
): Promise<Result<{ participantId: string }, "organisation-unknown" | "already-registered">> {
  try {
    return await inTransaction(async (tx) => {
      const mission = await tx.mission.findFirst({
        where: { slug: missionSlug, publishedAt: { not: null } },
        select: {
          id: true,
          sectors: { orderBy: { position: "asc" }, select: { id: true, code: true } },
          desks: { where: { isLead: true }, select: { admittedDomains: true, admissionCode: true } },
        },
      });
      const sectorId = (mission?.sectors.find((one) => one.code === sector) ?? mission?.sectors[0])?.id;
      if (!mission || !sectorId) throw new NotFoundError();
      const known = await tx.participant.findFirst({
        where: { userId: actor.userId, missionId: mission.id },
        orderBy: { number: "asc" },
        select: { id: true, registration: true, listingConsentAt: true, jobTitle: true, introduction: true },
      });
      const organisationId = await findOrCreateOrganisation(tx, organisation, { email: actor.email, locale });
      if (!organisationId) return refuse("organisation-unknown");

      await tx.user.update({ where: { id: actor.userId }, data: { name: who.name }, select: { id: true } });
      const contact = { email: actor.email, phone: who.phone || null };
      await tx.contact.upsert({
        where: { userId: actor.userId },
        create: { userId: actor.userId, ...contact },
        update: contact,
      });
      await tx.membership.upsert({
        where: { userId_organisationId: { userId: actor.userId, organisationId } },
        create: { userId: actor.userId, organisationId },
        update: {},
      });
      const stated = {
        jobTitle: { ...(known?.jobTitle as object), [locale]: who.jobTitle },
        introduction: { ...(known?.introduction as object), [locale]: who.introduction },
        function: who.function,
        decides: who.decides,
        languages: who.languages,
        needsInterpreter: who.needsInterpreter,
        listingConsentAt: who.listing ? (known?.listingConsentAt ?? now) : null,
      };
      if (known) {
        await tx.participant.update({ where: { id: known.id }, data: stated, select: { id: true } });
        return ok({ participantId: known.id });
      }
      const admitted = mission.desks.some((desk) => isAdmitted(desk, { email: actor.email, code: who.code }));
      const made = await tx.participant.create({
        data: {
          missionId: mission.id,
          userId: actor.userId,
          organisationId,
          sectorId,
          ...stated,
          registeredAt: now,
          registration: admitted ? "APPROVED" : "PENDING",
          decidedAt: admitted ? now : null,
        },
        select: { id: true },
      });
      const details = { admitted };
      await audit(tx, {
        actor: { userId: actor.userId, missionId: mission.id },
        act: "register",
        subject: "Participant",
        subjectId: made.id,
        details,
        now,
      });
      return ok({ participantId: made.id });
    });
  } catch (error) {
    if (findBrokenRule(error)?.startsWith("Participant_missionId_userId"))
      return refuse("already-registered");
    throw error;
  }
}
