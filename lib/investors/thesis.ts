import "server-only";
import { audit } from "@/lib/audit/audit";
import type { ParticipantActor } from "@/lib/auth/actor";
import { type Db, db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { mayStateThesis } from "@/lib/investors/policy";
import type { ThesisInput } from "@/lib/investors/schema";
import { inTransaction } from "@/lib/transaction";

/** As many requests may wait at once where nobody has said otherwise. */
export const usualQuota = 10;

async function findOwn(tx: Db, { participantId }: ParticipantActor) {
  const { organisation, goals } = await tx.participant.findUniqueOrThrow({
    where: { id: participantId },
    select: {
      organisation: { select: { name: true, kind: true, thesis: true } },
      goals: { where: { side: "OFFERS" }, select: { goal: { select: { code: true } } } },
    },
  });
  const offered = goals.map(({ goal }) => goal.code);
  const { kind, thesis } = organisation;
  return { ...organisation, isAllowed: mayStateThesis({ kind, hasThesis: thesis !== null }, offered) };
}

/** Whether the participant's screens speak of investing at all. */
export async function canInvest(actor: ParticipantActor): Promise<boolean> {
  return actor.isInvestor || (await findOwn(db(), actor)).isAllowed;
}

/** What the organisation said so far, the countries of the mission, and how many requests wait for the reader now. */
export async function getThesisForm(actor: ParticipantActor) {
  const { name, thesis, isAllowed } = await findOwn(db(), actor);
  if (!isAllowed) throw new NotFoundError();
  const [present, waiting] = [
    await db().organisation.findMany({
      where: { participants: { some: { missionId: actor.missionId, isListed: true } } },
      distinct: ["country"],
      orderBy: { country: "asc" },
      select: { country: true },
    }),
    await countWaiting(actor),
  ];
  const places = [...new Set([...present.map(({ country }) => country), ...(thesis?.geography ?? [])])];
  return { name, thesis, places, waiting };
}

/** Requests to the reader that nobody has answered, in all events. */
export function countWaiting({ participantId }: ParticipantActor): Promise<number> {
  return db().meeting.count({
    where: { state: "REQUESTED", seats: { some: { participantId, consent: "NONE" } } },
  });
}

type Stated = { readonly input: ThesisInput; readonly locale: string };

/** Says what the organisation invests in; what was said in another language stays. From here on it is an investor. */
export async function saveThesis(
  actor: ParticipantActor,
  { input, locale }: Stated,
  now: Date,
): Promise<void> {
  const { organisationId } = actor;
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Organisation" WHERE "id" = ${organisationId} FOR UPDATE`;
    const { thesis, isAllowed } = await findOwn(tx, actor);
    if (!isAllowed) throw new NotFoundError();
    const areas = await tx.area.findMany({
      where: {
        code: { in: input.areas },
        sector: { participants: { some: { id: actor.participantId } } },
      },
      orderBy: { position: "asc" },
      select: { code: true },
    });
    const stated = {
      statement: { ...(thesis?.statement as object), [locale]: input.statement },
      areaCodes: areas.map(({ code }) => code),
      stages: input.stages,
      ticket: input.ticket,
      geography: input.places,
      incomingQuota: input.quota,
    };
    await tx.investorThesis.upsert({
      where: { organisationId },
      create: { organisationId, ...stated },
      update: stated,
    });
    await audit(tx, {
      actor,
      act: "state-thesis",
      subject: "Organisation",
      subjectId: organisationId,
      now,
    });
  });
}
