import "server-only";
import type { AttendeeActor, GuestActor } from "@/lib/auth/actor";
import { attend } from "@/lib/availability/attend";
import type { Transaction } from "@/lib/db";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import type { GuestPlace } from "@/lib/guests/answer-schema";
import { replaceInterests } from "@/lib/interests/state-interests";
import { sayAbsent } from "@/lib/meetings/absence";
import { registerInside } from "@/lib/participants/register";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

type Said = { readonly place: GuestPlace; readonly locale: string };
type Refusal = "organisation-unknown" | "full";

/** The person behind the address: whoever opened the link reads its mail. */
async function findOrCreateUser(tx: Transaction, email: string, locale: string, now: Date): Promise<string> {
  const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (known) return known.id;
  const made = await tx.user.create({ data: { email, locale, emailVerified: now }, select: { id: true } });
  return made.id;
}

/** Somebody who is registered in the mission keeps what they said of themselves; a desk that asks them lets them in. */
async function enterMission(tx: Transaction, actor: GuestActor, userId: string, said: Said, now: Date) {
  const { missionId, missionSlug, deskId, email, guestId } = actor;
  const where = { userId, missionId };
  const select = { id: true, organisationId: true } as const;
  const known = await tx.participant.findFirst({ where, orderBy: { number: "asc" }, select });
  if (known) {
    await tx.participant.updateMany({
      where: { id: known.id, registration: "PENDING" },
      data: { registration: "APPROVED", decidedAt: now, admittedByDeskId: deskId },
    });
    return known;
  }
  const { name, jobTitle, languages, phone, listing, ...organisation } = said.place;
  const stated = { decides: null, function: null, introduction: "", needsInterpreter: false } as const;
  const who = { ...stated, name, jobTitle, languages, phone, listing, organisationId: "", code: "" };
  const done = await registerInside(
    tx,
    { userId, email },
    {
      missionSlug,
      who,
      organisation: { ...organisation, organisationAbout: "" },
      locale: said.locale,
      invitedBy: deskId,
    },
    now,
  );
  if (!done.ok) return null;
  const { participantId } = done.value;
  const { offers, seeks } = await tx.guest.findUniqueOrThrow({
    where: { id: guestId },
    select: { offers: true, seeks: true },
  });
  await replaceInterests(tx, { participantId, missionId }, { offers, seeks }, {});
  return tx.participant.findUniqueOrThrow({ where: { id: participantId }, select });
}

/** "Yes, I come": registers the guest and lets them attend, in one step; pressing twice does it once. */
export async function acceptInvitation(
  actor: GuestActor,
  said: Said,
  now: Date,
): Promise<Result<null, Refusal>> {
  const { guestId, email, eventId, missionId } = actor;
  try {
    return await inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Guest" WHERE "id" = ${guestId} FOR UPDATE`;
      const guest = await tx.guest.findUnique({ where: { id: guestId }, select: { attendanceId: true } });
      if (!guest) throw new NotFoundError();
      if (guest.attendanceId) return ok(null);
      const userId = await findOrCreateUser(tx, email, said.locale, now);
      const entered = await enterMission(tx, actor, userId, said, now);
      if (!entered) return refuse("organisation-unknown");
      const event = await tx.event.findUniqueOrThrow({
        where: { id: eventId },
        select: {
          id: true,
          deskId: true,
          rules: { select: { delegationDeskId: true, hostsDeskId: true } },
        },
      });
      const { id: participantId, organisationId } = entered;
      await attend(tx, { participantId, organisationId, missionId }, [event], now);
      return ok(null);
    });
  } catch (error) {
    if (findBrokenRule(error) === "event_seats_within_capacity") return refuse("full");
    throw error;
  }
}

/** "I can't come", of a guest who is not registered. The first no stands; a yes may still follow. */
export async function declineInvitation({ guestId }: GuestActor, now: Date): Promise<void> {
  await inTransaction((tx) =>
    tx.guest.updateMany({
      where: { id: guestId, declinedAt: null, attendanceId: null },
      data: { declinedAt: now },
    }),
  );
}

/** Answers whether somebody registered still comes. */
export async function answerAgain(actor: AttendeeActor, comes: boolean, now: Date): Promise<void> {
  if (!comes) {
    await sayAbsent(actor, now);
    return;
  }
  await inTransaction((tx) =>
    tx.attendance.update({
      where: { id: actor.attendanceId },
      data: { absentSince: null, reconfirmedAt: now },
      select: { id: true },
    }),
  );
}
