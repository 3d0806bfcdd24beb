import "server-only";
import type { InvestorActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { listDealsOf } from "@/lib/investors/deal-flow";
import type { EntryInput } from "@/lib/investors/schema";

const entrySelect = {
  subjectId: true,
  stage: true,
  note: true,
  isShared: true,
  updatedAt: true,
  subject: { select: { name: true, kind: true, city: true } },
} as const;

/** The reader's own list, and what colleagues of the same organisation share. */
export async function getShortlist({ participantId, organisationId }: InvestorActor) {
  const newestFirst = [{ updatedAt: "desc" }, { id: "asc" }] as const;
  const [{ name }, own, shared] = [
    await db().organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    await db().shortlistEntry.findMany({
      where: { participantId },
      orderBy: [...newestFirst],
      select: entrySelect,
    }),
    await db().shortlistEntry.findMany({
      where: { organisationId, isShared: true, participantId: { not: participantId } },
      orderBy: [...newestFirst],
      select: { ...entrySelect, participant: { select: { user: { select: { name: true } } } } },
    }),
  ];
  return { name, own, shared };
}

export type OwnEntry = Awaited<ReturnType<typeof getShortlist>>["own"][number];

/** Puts a company of the deal flow on one's list; one that is there stays as it is. */
export async function addToShortlist(actor: InvestorActor, subjectId: string, now: Date): Promise<void> {
  const [deal] = await listDealsOf(actor, [subjectId]);
  if (!deal) throw new NotFoundError();
  const { participantId, organisationId } = actor;
  await db().shortlistEntry.createMany({
    data: [{ participantId, organisationId, subjectId, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
}

/** Stage, note, and whether colleagues see it; of one's own entries only. */
export async function changeEntry(
  { participantId }: InvestorActor,
  { subjectId, stage, note, shared }: EntryInput & { readonly subjectId: string },
  now: Date,
): Promise<void> {
  const { count } = await db().shortlistEntry.updateMany({
    where: { participantId, subjectId },
    data: { stage, note, isShared: shared, updatedAt: now },
  });
  if (count === 0) throw new NotFoundError();
}

/** Pressing twice is no error; whom the reader does not see is not there. */
export async function removeFromShortlist(actor: InvestorActor, subjectId: string): Promise<void> {
  const { participantId } = actor;
  const { count } = await db().shortlistEntry.deleteMany({ where: { participantId, subjectId } });
  if (count === 0 && (await listDealsOf(actor, [subjectId])).length === 0) throw new NotFoundError();
}
