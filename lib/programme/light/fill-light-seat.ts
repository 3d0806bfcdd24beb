import "server-only";
import type { Transaction } from "@/lib/db";
import { queueMail } from "@/lib/mail/outbox";
import type { LockedEvent } from "@/lib/programme/lock-event";
import { describeItem } from "@/lib/programme/tell-seat";

export async function findLightWaiting(tx: Transaction, eventId: string) {
  const rows = await tx.lightRegistration.findMany({
    where: { eventId, state: "WAITING" },
    select: { id: true, waitingPlace: true },
  });
  return rows.map(({ id, waitingPlace }) => ({ id, place: waitingPlace ?? 0 }));
}

/** Somebody from outside moves up from the waiting list. */
export async function fillLightSeat(tx: Transaction, event: LockedEvent, id: string): Promise<void> {
  const { email, locale } = await tx.lightRegistration.update({
    where: { id },
    data: { state: "SEATED", waitingPlace: null },
    select: { email: true, locale: true },
  });
  const to = { userId: null, address: email, locale };
  await queueMail(tx, { kind: "light-seat-given", to, content: describeItem(event) });
}
