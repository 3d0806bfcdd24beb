import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { writeRefusalToken } from "@/lib/mail/refusals";

type Wanted = { readonly eventId: string; readonly deskId: string };

/** A guest of the event with the secret link of their invitation, and the link that refuses further ones. */
export async function buildLetters({ eventId, deskId }: Wanted) {
  const [token, email] = [createToken(), `invited-${createId()}@outside.example`];
  const invitedAt = new Date("2022-06-08T08:00:00Z");
  const guest = await db().guest.create({
    data: {
      eventId,
      deskId,
      email,
      name: "Somebody invited",
      invitedAt,
      links: { create: { hash: hashToken(token), createdAt: invitedAt } },
    },
    select: { id: true },
  });
  return { answer: token, refusal: writeRefusalToken(email), callee: `guest.${guest.id}` };
}
