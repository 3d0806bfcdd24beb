import "server-only";
import { audit } from "@/lib/audit/audit";
import { parseEmail } from "@/lib/auth/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

export type MadeOrganiser = {
  readonly mission: string;
  readonly desk: string;
  readonly email: string;
  readonly isNewUser: boolean;
};
export type OrganiserRefusal = "email-wrong" | "no-such-mission" | "no-lead-desk" | "already-organiser";

/** Puts the owner of an address at the lead desk of a mission; they sign in by mail like everybody. */
export async function makeOrganiser(
  missionSlug: string,
  typedEmail: string,
  now: Date,
): Promise<Result<MadeOrganiser, OrganiserRefusal>> {
  const email = parseEmail(typedEmail);
  if (!email) return refuse("email-wrong");
  return inTransaction(async (tx) => {
    const mission = await tx.mission.findUnique({ where: { slug: missionSlug }, select: { id: true } });
    if (!mission) return refuse("no-such-mission");
    const desk = await tx.desk.findFirst({
      where: { missionId: mission.id, isLead: true },
      orderBy: { id: "asc" },
      select: { id: true, name: true },
    });
    if (!desk) return refuse("no-lead-desk");

    const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
    const user = await tx.user.upsert({
      where: { email },
      create: { email },
      update: {},
      select: { id: true },
    });
    await tx.contact.createMany({ data: [{ userId: user.id, email }], skipDuplicates: true });
    const made = await tx.deskMember.createMany({
      data: [{ deskId: desk.id, userId: user.id }],
      skipDuplicates: true,
    });
    if (made.count === 0) return refuse("already-organiser");
    await audit(tx, {
      actor: { userId: "command-line", missionId: mission.id },
      act: "make-organiser",
      subject: "Desk",
      subjectId: desk.id,
      details: { userId: user.id },
      now,
    });
    return ok({ mission: missionSlug, desk: desk.name, email, isNewUser: !known });
  });
}

/** For a message that helps whoever mistyped the mission. */
export async function listMissionSlugs(): Promise<string[]> {
  return inTransaction(async (tx) => {
    const missions = await tx.mission.findMany({ orderBy: { slug: "asc" }, select: { slug: true } });
    return missions.map((mission) => mission.slug);
  });
}
