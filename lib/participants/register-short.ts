import "server-only";
import type { UserActor } from "@/lib/auth/actor";
import { attend } from "@/lib/availability/attend";
import { findBrokenRule } from "@/lib/errors";
import { registerInside } from "@/lib/participants/register";
import type { ShortInput } from "@/lib/participants/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

type Wanted = { readonly missionSlug: string; readonly said: ShortInput; readonly locale: string };

/**
 * A few fields and a desk's code, also late in the evening before: the person is in, and attends what that desk still
 * has before it. Without a desk that lets them in they are registered and wait, as after the long form.
 */
export async function registerShort(
  actor: UserActor,
  { missionSlug, said, locale }: Wanted,
  now: Date,
): Promise<Result<null, "code-unknown" | "organisation-unknown" | "event-full">> {
  const { name, jobTitle, languages, phone, listing, code, ...organisation } = said;
  const stated = { decides: null, function: null, introduction: "", needsInterpreter: false } as const;
  const who = { ...stated, name, jobTitle, languages, phone, listing, organisationId: "", code };
  const chosen = { ...organisation, organisationAbout: "" };
  try {
    return await inTransaction(async (tx) => {
      const done = await registerInside(tx, actor, { missionSlug, who, organisation: chosen, locale }, now);
      if (!done.ok) return done;
      const { participantId } = done.value;
      const { organisationId, missionId, admittedByDeskId } = await tx.participant.findUniqueOrThrow({
        where: { id: participantId },
        select: { organisationId: true, missionId: true, admittedByDeskId: true },
      });
      if (!admittedByDeskId) return ok(null);
      const caring = [
        { deskId: admittedByDeskId },
        { rules: { OR: [{ delegationDeskId: admittedByDeskId }, { hostsDeskId: admittedByDeskId }] } },
      ];
      const events = await tx.event.findMany({
        where: { missionId, rules: { isNot: null }, endsAt: { gt: now }, OR: caring },
        orderBy: { startsAt: "asc" },
        select: {
          id: true,
          deskId: true,
          rules: { select: { delegationDeskId: true, hostsDeskId: true } },
        },
      });
      await attend(tx, { participantId, organisationId, missionId }, events, now);
      return ok(null);
    });
  } catch (error) {
    if (findBrokenRule(error) === "event_seats_within_capacity") return refuse("event-full");
    throw error;
  }
}
