import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { listStatesFor } from "@/lib/opportunities/policy";
import type { OpportunityInput } from "@/lib/opportunities/schema";
import { lockPerson } from "@/lib/participants/lock-person";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/** More than anybody writes by hand for one mission. */
export const mostOpportunities = 30;

type Words = { readonly title: unknown; readonly text: unknown } | null;
type Written = { readonly input: OpportunityInput; readonly locale: string };

/** What was said in another language stays beside what is said now. */
async function toColumns(
  tx: Transaction,
  actor: ParticipantActor,
  { input, locale }: Written,
  before: Words,
) {
  const { area, title, text, ...rest } = input;
  const found = await tx.area.findFirst({
    where: { code: area, sector: { participants: { some: { id: actor.participantId } } } },
    select: { id: true },
  });
  return {
    ...rest,
    areaId: found?.id ?? null,
    title: { ...(before?.title as object), [locale]: title },
    text: { ...(before?.text as object), [locale]: text },
  };
}

/** Writes a new one. `id` comes with the form, so that pressing twice writes once. */
export async function createOpportunity(
  actor: ParticipantActor,
  { id, publish, ...written }: Written & { readonly id: string; readonly publish: boolean },
  now: Date,
): Promise<Result<{ id: string }, "too-many">> {
  const { userId, participantId, organisationId } = actor;
  return inTransaction(async (tx) => {
    await lockPerson(tx, userId);
    const known = await tx.opportunity.findUnique({ where: { id }, select: { participantId: true } });
    if (known && known.participantId !== participantId) throw new NotFoundError();
    if (known) return ok({ id });
    if ((await tx.opportunity.count({ where: { participantId } })) >= mostOpportunities)
      return refuse("too-many");
    const columns = await toColumns(tx, actor, written, null);
    const standing = publish ? ({ state: "PUBLISHED", publishedAt: now } as const) : {};
    await tx.opportunity.create({
      data: { id, participantId, organisationId, ...columns, ...standing, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    return ok({ id });
  });
}

export async function changeOpportunity(
  actor: ParticipantActor,
  { id, ...written }: Written & { readonly id: string },
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPerson(tx, actor.userId);
    const before = await tx.opportunity.findFirst({
      where: { id, participantId: actor.participantId, state: { in: listStatesFor("edit") } },
      select: { title: true, text: true },
    });
    if (!before) throw new NotFoundError();
    const columns = await toColumns(tx, actor, written, before);
    await tx.opportunity.update({
      where: { id },
      data: { ...columns, updatedAt: now },
      select: { id: true },
    });
  });
}

type Change = { readonly id: string; readonly act: "publish" | "withdraw" | "delete" };

/** Publishes, withdraws or deletes; "not-now" where its state no longer allows it. */
export async function actOnOpportunity(
  { participantId }: ParticipantActor,
  { id, act }: Change,
  now: Date,
): Promise<Result<null, "not-now">> {
  return inTransaction(async (tx) => {
    const own = { id, participantId };
    if (!(await tx.opportunity.findFirst({ where: own, select: { id: true } }))) throw new NotFoundError();
    const where = { ...own, state: { in: listStatesFor(act) } };
    const standing =
      act === "publish"
        ? ({ state: "PUBLISHED", publishedAt: now } as const)
        : ({ state: "WITHDRAWN" } as const);
    const { count } =
      act === "delete"
        ? await tx.opportunity.deleteMany({ where })
        : await tx.opportunity.updateMany({ where, data: { ...standing, updatedAt: now } });
    return count === 1 ? ok(null) : refuse("not-now");
  });
}
