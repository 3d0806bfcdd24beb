import type { EventOrganiserActor } from "@/lib/auth/actor";
import { mintAnswerer } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { declineInvitation } from "@/lib/guests/answer";
import { askAgain } from "@/lib/guests/ask-again";
import { sendInvitations } from "@/lib/guests/send-invitations";
import { setTargets } from "@/lib/guests/targets";
import { guests, guestTargets } from "@/prisma/seed/content/guests";

const day = 86_400_000;

async function declineByLink(email: string, now: Date): Promise<void> {
  const mail = await db().mail.findFirstOrThrow({ where: { address: email, kind: "guest-invited" } });
  const { path } = mail.content as { path: string };
  const answerer = await mintAnswerer(path.split("/").at(-1) ?? "", now);
  if (answerer?.as === "guest") await declineInvitation(answerer.guest, now);
}

/** The breakfast's guest list, half way: invited, reminded and declined by the app's own commands. */
export async function seedGuests(actor: EventOrganiserActor, deskId: string, now: Date): Promise<void> {
  const { eventId } = actor;
  await setTargets(actor, guestTargets, now);
  for (const { organisation, asked: _, offers = [], seeks = [], ...guest } of guests)
    await db().guest.create({
      data: {
        ...guest,
        offers: [...offers],
        seeks: [...seeks],
        eventId,
        deskId,
        organisationName: organisation,
        addedAt: new Date(now.getTime() - 8 * day),
      },
    });
  const idsOf = async (wanted: readonly string[]) => {
    const emails = guests.filter(({ asked }) => wanted.includes(asked)).map(({ email }) => email);
    const rows = await db().guest.findMany({
      where: { eventId, email: { in: emails } },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  };
  const invited = await idsOf(["invited", "reminded", "declined"]);
  const invitedAt = new Date(now.getTime() - 6 * day);
  await sendInvitations(actor, { letters: "invite", chosen: invited }, invitedAt);
  for (const { email, asked } of guests) if (asked === "declined") await declineByLink(email, now);
  await sendInvitations(actor, { letters: "remind", chosen: await idsOf(["reminded"]) }, now);
  await askAgain(actor, now);
  // About half have said already that they come; every third person is still to be called.
  const asked = await db().attendance.findMany({
    where: { eventId },
    orderBy: { participant: { number: "asc" } },
    select: { id: true },
  });
  const sure = asked.filter((_, index) => index % 3 > 0).map(({ id }) => id);
  await db().attendance.updateMany({
    where: { id: { in: sure }, absentSince: null },
    data: { reconfirmedAt: now },
  });
}
