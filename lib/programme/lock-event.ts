import "server-only";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";

const select = {
  id: true,
  slug: true,
  kind: true,
  deskId: true,
  missionId: true,
  admission: true,
  hostOrganisationId: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  title: true,
  venueId: true,
  venue: { select: { name: true, city: true } },
  rules: { select: { eventId: true } },
  sectors: { select: { sectorId: true } },
  mission: { select: { slug: true, title: true, acknowledgement: true } },
} as const;

/** Lets one writer at a time give and take the seats of an item: whoever wants the last one queues here. */
export async function lockEvent(
  tx: Transaction,
  where: { readonly missionId: string; readonly slug: string },
) {
  await tx.$queryRaw`SELECT 1 FROM "Event" WHERE "missionId" = ${where.missionId} AND "slug" = ${where.slug} FOR NO KEY UPDATE`;
  const event = await tx.event.findUnique({ where: { missionId_slug: where }, select });
  if (!event) throw new NotFoundError();
  return event;
}

export type LockedEvent = Awaited<ReturnType<typeof lockEvent>>;

/** Seats left behind the lock; null where there is no limit. */
export async function countFree(tx: Transaction, { id }: LockedEvent): Promise<number | null> {
  const { capacity, seatsTaken } = await tx.event.findUniqueOrThrow({
    where: { id },
    select: { capacity: true, seatsTaken: true },
  });
  return capacity === null ? null : capacity - seatsTaken;
}

/** The next place of the waiting list. */
export async function nextPlace(tx: Transaction, { id }: LockedEvent): Promise<number> {
  const { lastWaitingPlace } = await tx.event.update({
    where: { id },
    data: { lastWaitingPlace: { increment: 1 } },
    select: { lastWaitingPlace: true },
  });
  return lastWaitingPlace;
}
