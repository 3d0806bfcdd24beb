import "server-only";
import { audit } from "@/lib/audit/audit";
import type { OrganiserActor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import type { LocalisedText } from "@/lib/i18n/localised-text";
import { queueMail } from "@/lib/mail/outbox";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { Prisma } from "@/prisma/generated/client";

/** Whose registrations a desk sees and decides: the lead everybody's, a partner's desk those it cares for. */
export function caredBy(actor: OrganiserActor): Prisma.ParticipantWhereInput {
  const own = { in: [...actor.deskIds] };
  const cared = { OR: [{ admittedByDeskId: own }, { attendances: { some: { deskId: own } } }] };
  return { missionId: actor.missionId, ...(actor.leads ? {} : cared) };
}

/** A desk approves a registration, or refuses it; the first decision stands. */
export async function decideRegistration(
  actor: OrganiserActor,
  input: { readonly participantId: string; readonly decision: "APPROVED" | "REFUSED" },
  now: Date,
): Promise<Result<null, "already-decided">> {
  return inTransaction(async (tx) => {
    const found = await tx.participant.findFirst({
      where: { id: input.participantId, ...caredBy(actor) },
      select: {
        user: { select: { id: true, email: true, locale: true } },
        mission: { select: { slug: true, title: true, acknowledgement: true } },
      },
    });
    if (!found) throw new NotFoundError();
    const { count } = await tx.participant.updateMany({
      where: { id: input.participantId, registration: "PENDING" },
      data: { registration: input.decision, decidedAt: now },
    });
    if (count === 0) return refuse("already-decided");
    const { user, mission } = found;
    if (input.decision === "APPROVED") {
      await queueMail(tx, {
        kind: "registration-approved",
        to: { userId: user.id, address: user.email, locale: user.locale },
        content: {
          missionSlug: mission.slug,
          missionTitle: mission.title as LocalisedText,
          acknowledgement: mission.acknowledgement as LocalisedText,
        },
      });
    }
    const details = { decision: input.decision };
    await audit(tx, {
      actor,
      act: "decide-registration",
      subject: "Participant",
      subjectId: input.participantId,
      details,
      now,
    });
    return ok(null);
  });
}
