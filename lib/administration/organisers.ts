import "server-only";
import { audit } from "@/lib/audit/audit";
import type { AdministratorActor } from "@/lib/auth/actor";
import { findBrokenRule, NotFoundError } from "@/lib/errors";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

/** Puts the owner of an address at a desk; they sign in by mail like everybody. */
export async function grantDesk(
  actor: AdministratorActor,
  { deskId, email }: { readonly deskId: string; readonly email: string },
  now: Date,
): Promise<Result<null, "already-organiser">> {
  const { userId: by } = actor;
  return inTransaction(async (tx) => {
    const desk = await tx.desk.findUnique({ where: { id: deskId }, select: { missionId: true } });
    if (!desk) throw new NotFoundError();
    const user = await tx.user.upsert({
      where: { email },
      create: { email },
      update: {},
      select: { id: true },
    });
    await tx.contact.createMany({ data: [{ userId: user.id, email }], skipDuplicates: true });
    const made = await tx.deskMember.createMany({
      data: [{ deskId, userId: user.id }],
      skipDuplicates: true,
    });
    if (made.count === 0) return refuse("already-organiser");
    await audit(tx, {
      actor: { userId: by, missionId: desk.missionId },
      act: "grant-desk",
      subject: "Desk",
      subjectId: deskId,
      details: { userId: user.id },
      now,
    });
    return ok(null);
  });
}

/** Takes somebody from a desk; the database keeps the last one there. */
export async function revokeDesk(
  actor: AdministratorActor,
  { deskId, userId }: { readonly deskId: string; readonly userId: string },
  now: Date,
): Promise<Result<null, "last-organiser">> {
  const { userId: by } = actor;
  try {
    return await inTransaction(async (tx) => {
      const desk = await tx.desk.findUnique({ where: { id: deskId }, select: { missionId: true } });
      const { count } = await tx.deskMember.deleteMany({ where: { deskId, userId } });
      if (!desk || count === 0) throw new NotFoundError();
      await audit(tx, {
        actor: { userId: by, missionId: desk.missionId },
        act: "revoke-desk",
        subject: "Desk",
        subjectId: deskId,
        details: { userId },
        now,
      });
      return ok(null);
    });
  } catch (error) {
    if (findBrokenRule(error) === "desk_keeps_an_organiser") return refuse("last-organiser");
    throw error;
  }
}
