import "server-only";
import { audit } from "@/lib/audit/audit";
import type { EventDeskActor } from "@/lib/auth/actor";
import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db, type Transaction } from "@/lib/db";
import { describeEvent } from "@/lib/guests/describe-event";
import { guestsOf, whereState } from "@/lib/guests/states";
import { queueMails } from "@/lib/mail/outbox";
import { listRefusing, writeRefusalToken } from "@/lib/mail/refusals";
import { inTransaction } from "@/lib/transaction";
import type { Prisma } from "@/prisma/generated/client";

/** Who is written to: everybody in that state, or those of them who were ticked. */
export type Chosen = "all" | readonly string[];
export type Letters = "invite" | "remind";
/** How many mails were written, and how many of the guests want none. */
export type Sent = { readonly sent: number; readonly refused: number };

const chunk = 500;
const days = 86_400_000;
/** Nobody is reminded more often. */
const restDays = 3;

function whereDue(letters: Letters, now: Date): Prisma.GuestWhereInput {
  if (letters === "invite") return whereState.added;
  const before = new Date(now.getTime() - restDays * days);
  return {
    ...whereState.invited,
    invitedAt: { lt: before },
    OR: [{ remindedAt: null }, { remindedAt: { lt: before } }],
  };
}

/** Whom a press would write to now. */
export function countDue(actor: EventDeskActor, letters: Letters, now: Date): Promise<number> {
  return db().guest.count({ where: { AND: [guestsOf(actor), whereDue(letters, now)] } });
}

/** Behind the guests' rows, locked in one order: a second press at the same moment finds nobody left. */
async function writeChunk(
  tx: Transaction,
  ids: readonly string[],
  letters: Letters,
  now: Date,
): Promise<Sent> {
  await tx.$queryRaw`SELECT "id" FROM "Guest" WHERE "id" = ANY (${[...ids]}::text[]) ORDER BY "id" FOR UPDATE`;
  const guests = await tx.guest.findMany({
    where: { AND: [{ id: { in: [...ids] } }, whereDue(letters, now)] },
    orderBy: { id: "asc" },
    select: { id: true, email: true, locale: true, eventId: true, desk: { select: { name: true } } },
  });
  const [first] = guests;
  if (!first) return { sent: 0, refused: 0 };
  const refusing = await listRefusing(
    tx,
    guests.map(({ email }) => email),
  );
  const written = guests
    .filter(({ email }) => !refusing.has(email))
    .map((guest) => ({ ...guest, token: createToken() }));
  const said = await describeEvent(tx, first.eventId);
  await tx.answerLink.createMany({
    data: written.map(({ id, token }) => ({ hash: hashToken(token), guestId: id, createdAt: now })),
  });
  await tx.guest.updateMany({
    where: { id: { in: written.map(({ id }) => id) } },
    data: letters === "invite" ? { invitedAt: now } : { remindedAt: now },
  });
  await queueMails(
    tx,
    written.map(({ email, locale, desk, token }) => ({
      kind: "guest-invited",
      to: { userId: null, address: email, locale },
      content: {
        ...said,
        desk: desk.name,
        isReminder: letters === "remind",
        path: `/answer/${token}`,
        refusalPath: `/unsubscribe/${writeRefusalToken(email)}`,
      },
    })),
  );
  return { sent: written.length, refused: refusing.size };
}

/** Invites or reminds, five hundred in one transaction; each guest gets a link of their own. */
export async function sendInvitations(
  actor: EventDeskActor,
  { letters, chosen }: { readonly letters: Letters; readonly chosen: Chosen },
  now: Date,
): Promise<Sent> {
  const picked = chosen === "all" ? {} : { id: { in: [...chosen] } };
  const due = await db().guest.findMany({
    where: { AND: [guestsOf(actor), whereDue(letters, now), picked] },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  let total: Sent = { sent: 0, refused: 0 };
  for (let start = 0; start < due.length; start += chunk) {
    const ids = due.slice(start, start + chunk).map(({ id }) => id);
    const { sent, refused } = await inTransaction((tx) => writeChunk(tx, ids, letters, now));
    total = { sent: total.sent + sent, refused: total.refused + refused };
  }
  const details = { letters, ...total };
  await audit(db(), {
    actor,
    act: "write-to-guests",
    subject: "Event",
    subjectId: actor.eventId,
    details,
    now,
  });
  return total;
}
