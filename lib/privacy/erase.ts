import "server-only";
import { audit } from "@/lib/audit/audit";
import type { Transaction } from "@/lib/db";
import { findBrokenRule } from "@/lib/errors";
import { endMeetingsOf } from "@/lib/meetings/absence";
import { leaveProgramme } from "@/lib/privacy/leave-programme";
import { scrub } from "@/lib/privacy/scrub";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";
import type { Prisma } from "@/prisma/generated/client";

export type EraseRefusal = "last-organiser";

/** Ends what is still alive between this person and others, so that nobody waits for them. */
async function endMeetings(tx: Transaction, userId: string, now: Date) {
  const attendances = await tx.attendance.findMany({
    where: { participant: { userId } },
    orderBy: { id: "asc" },
    select: { id: true, eventId: true, participantId: true, absentSince: true },
  });
  for (const { id, eventId, participantId, absentSince } of attendances) {
    const doer = { as: "party", userId, participantId } as const;
    await endMeetingsOf(tx, { eventId, participantId, doer }, now);
    await tx.attendance.update({
      where: { id },
      data: { absentSince: absentSince ?? now, standingConsent: 0 },
      select: { id: true },
    });
  }
}

/** What could stand in mails to others: names, addresses, and the person's own words. */
async function readTexts(tx: Transaction, userId: string) {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, contact: { select: { email: true, phone: true } } },
  });
  const messages = await tx.message.findMany({ where: { authorId: userId }, select: { text: true } });
  const requests = await tx.meeting.findMany({
    where: { requestedBy: { userId }, message: { not: null } },
    select: { message: true },
  });
  const reasons = await tx.transition.findMany({
    where: { reason: { not: null }, OR: [{ actorId: userId }, { onBehalfOfId: userId }] },
    select: { reason: true },
  });
  const texts = [
    user.name,
    user.email,
    user.contact?.email,
    user.contact?.phone,
    ...messages.map((one) => one.text),
    ...requests.map((one) => one.message),
    ...reasons.map((one) => one.reason),
  ];
  return [...new Set(texts.filter((text): text is string => Boolean(text)))];
}

/** Mails to others lose these texts; waiting ones still go out and say that the meeting ended. */
async function scrubMails(tx: Transaction, userId: string, texts: readonly string[]) {
  await tx.mail.deleteMany({ where: { OR: [{ userId }, { address: { in: [...texts] } }] } });
  for (const text of texts) {
    const rows = await tx.$queryRaw<{ id: string; content: unknown }[]>`
      SELECT "id", "content" FROM "Mail" WHERE strpos("content"::text, ${JSON.stringify(text).slice(1, -1)}) > 0 FOR UPDATE`;
    for (const { id, content } of rows) {
      const kept = scrub(content, [text], "—") as Prisma.InputJsonObject;
      await tx.mail.update({ where: { id }, data: { content: kept }, select: { id: true } });
    }
  }
}

async function forgetWords(tx: Transaction, userId: string) {
  const own = { participant: { userId } };
  await tx.message.deleteMany({ where: { OR: [own, { authorId: userId }] } });
  await tx.meeting.updateMany({ where: { requestedBy: { userId } }, data: { message: null } });
  await tx.transition.updateMany({
    where: { reason: { not: null }, OR: [{ actorId: userId }, { onBehalfOfId: userId }] },
    data: { reason: null },
  });
  await tx.block.deleteMany({ where: { OR: [own, { blocked: { userId } }] } });
  await tx.interest.deleteMany({ where: own });
  await tx.goalStatement.deleteMany({ where: own });
  await tx.opportunity.deleteMany({ where: own });
  await tx.shortlistEntry.deleteMany({ where: own });
  await tx.participant.updateMany({
    where: { userId },
    data: {
      jobTitle: {},
      introduction: {},
      function: null,
      decides: null,
      languages: [],
      needsInterpreter: false,
      therapeuticAreas: [],
      modalities: [],
      assetStage: null,
      fundingStage: null,
      ticket: null,
      horizonMonths: null,
      listingConsentAt: null,
    },
  });
}

async function forgetPerson(tx: Transaction, userId: string, email: string, now: Date) {
  await tx.contact.deleteMany({ where: { userId } });
  await tx.session.deleteMany({ where: { userId } });
  await tx.account.deleteMany({ where: { userId } });
  await tx.codeTry.deleteMany({ where: { userId } });
  await tx.membership.deleteMany({ where: { userId } });
  await tx.deskMember.deleteMany({ where: { userId } });
  await tx.verificationToken.deleteMany({ where: { identifier: email } });
  await tx.guest.deleteMany({ where: { email } });
  await tx.diaryEntry.deleteMany({ where: { userId, bookingId: null } });
  await tx.user.update({
    where: { id: userId },
    data: {
      email: `erased-${userId}@erased.invalid`,
      emailVerified: null,
      name: null,
      image: null,
      locale: null,
      timeZone: null,
      isAdministrator: false,
      erasedAt: now,
    },
    select: { id: true },
  });
}

/**
 * Erases a person (GDPR article 17): their meetings end, their words, profile, contact, mails and sessions go, and the
 * opaque row that is left says nothing. What was published and logged holds opaque ids only and stays as it was.
 */
export async function erasePerson(
  userId: string,
  by: { readonly userId: string },
  now: Date,
): Promise<Result<null, EraseRefusal>> {
  try {
    return await inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
      const texts = await readTexts(tx, userId);
      const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
      await leaveProgramme(tx, userId, email, now);
      await endMeetings(tx, userId, now);
      await forgetWords(tx, userId);
      await scrubMails(tx, userId, texts);
      await forgetPerson(tx, userId, email, now);
      await audit(tx, { actor: by, act: "erase", subject: "User", subjectId: userId, now });
      return ok(null);
    });
  } catch (error) {
    const rule = findBrokenRule(error);
    if (rule === "desk_keeps_an_organiser" || rule === "installation_keeps_an_administrator")
      return refuse("last-organiser");
    throw error;
  }
}
