import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { writeRefusalToken } from "@/lib/mail/refusals";

type Wanted = { readonly missionId: string; readonly eventId: string; readonly deskId: string };

const invitedAt = new Date("2022-06-08T08:00:00Z");
const title = { en: "Another day", it: "Un altro giorno" };
// Links open nothing once their event is over, and the world's own events were in 2022.
const startsAt = new Date("2099-06-15T12:00:00Z");
const endsAt = new Date("2099-06-15T14:00:00Z");

/** A guest of the event to call, one of a later event with the secret link of their invitation, and the link that refuses. */
export async function buildLetters({ missionId, eventId, deskId }: Wanted) {
  const [token, email] = [createToken(), `invited-${createId()}@outside.example`];
  const later = await db().event.create({
    data: {
      missionId,
      deskId,
      slug: `later-${createId().slice(0, 10)}`,
      kind: "RECEPTION",
      title,
      summary: title,
      startsAt,
      endsAt,
      zone: "America/New_York",
    },
    select: { id: true },
  });
  const called = await db().guest.create({
    data: { eventId, deskId, email, name: "Somebody called", invitedAt },
    select: { id: true },
  });
  await db().guest.create({
    data: {
      eventId: later.id,
      deskId,
      email,
      name: "Somebody invited",
      invitedAt,
      links: { create: { hash: hashToken(token), createdAt: invitedAt } },
    },
  });
  return { answer: token, refusal: writeRefusalToken(email), callee: `guest.${called.id}` };
}
