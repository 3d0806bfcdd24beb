import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { RulesInput } from "@/lib/events/rules-schema";
import { ok, type Result, refuse } from "@/lib/result";
import { readZoned, writeZoned } from "@/lib/time/zoned";
import { inTransaction } from "@/lib/transaction";

/** The rules of a matchmaking event as its form shows them; times as the event's clock has them. */
export async function getRules(actor: EventOrganiserActor) {
  const event = await db().event.findUniqueOrThrow({
    where: { id: actor.eventId },
    select: {
      title: true,
      zone: true,
      startsAt: true,
      rules: true,
      attendances: { distinct: ["deskId"], select: { deskId: true } },
    },
  });
  const { rules, attendances, ...rest } = event;
  if (!rules) throw new Error("an event of an organiser has rules");
  const closes = rules.requestsCloseAt;
  return {
    ...rest,
    ...rules,
    requestsCloseAt: closes ? writeZoned(closes, event.zone) : "",
    desks: attendances.length,
  };
}

/** Changes the rules; what was agreed under the former ones stays. */
export async function saveRules(
  actor: EventOrganiserActor,
  input: RulesInput,
  now: Date,
): Promise<Result<null, "date-wrong">> {
  return inTransaction(async (tx) => {
    const { zone } = await tx.event.findUniqueOrThrow({
      where: { id: actor.eventId },
      select: { zone: true },
    });
    const local = input.requestsCloseAt;
    const requestsCloseAt = local && readZoned(local, zone);
    if (local && !requestsCloseAt) return refuse("date-wrong");
    await tx.matchmakingRules.update({
      where: { eventId: actor.eventId },
      data: { ...input, requestsCloseAt },
      select: { eventId: true },
    });
    const details = { ...input };
    await audit(tx, { actor, act: "change-rules", subject: "Event", subjectId: actor.eventId, details, now });
    return ok(null);
  });
}
