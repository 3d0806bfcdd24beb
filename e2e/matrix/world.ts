import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { buildDesk } from "@/prisma/factories/build-desk";
import { type BuiltMission, buildMission } from "@/prisma/factories/build-mission";
import { buildUser } from "@/prisma/factories/build-user";
import type { Role, Thing } from "./access";
import { buildGround, type Ground } from "./world/ground";

/** What addresses and forms name, by the names that routes and actions use for it. */
export type Ids = Readonly<Record<string, string>>;

export type World = {
  readonly tokens: Readonly<Record<Role, string | null>>;
  readonly userIds: Readonly<Record<Exclude<Role, "visitor">, string>>;
  readonly grounds: Readonly<Record<"lead" | "partner" | "elsewhere", Ground>>;
};

async function openSession(userId: string): Promise<string> {
  const token = createToken();
  const expires = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { sessionToken: hashToken(token), userId, expires } });
  return token;
}

async function staff(deskId: string): Promise<string> {
  const { id } = await buildUser();
  await db().deskMember.create({ data: { deskId, userId: id } });
  return id;
}

/** Two missions; in the first two desks with an event, people, a meeting and a timetable each, in the second one of all. */
export async function buildWorld(): Promise<World> {
  const [mission, other] = [await buildMission(), await buildMission()];
  const partnerDesk = await buildDesk({ missionId: mission.id, name: "Partner" });
  const organiser = await staff(mission.desk.id);
  const coOrganiser = await staff(partnerDesk.id);
  const organiserElsewhere = await staff(other.desk.id);
  const administrator = (await buildUser({ isAdministrator: true })).id;

  const ground = (at: BuiltMission, deskId: string, by: string, hour: number) =>
    buildGround({ mission: at, deskId, organiserId: by, hour });
  const lead = await ground(mission, mission.desk.id, organiser, 12);
  const partner = await ground(mission, partnerDesk.id, coOrganiser, 18);
  const elsewhere = await ground(other, other.desk.id, organiserElsewhere, 12);
  await db().investorThesis.create({
    data: {
      organisationId: partner.guest.organisationId,
      statement: {},
      geography: [],
      areaCodes: [],
      stages: [],
    },
  });
  await db().shortlistEntry.createMany({
    data: [lead, partner].map(({ host }) => ({
      participantId: partner.guest.id,
      organisationId: partner.guest.organisationId,
      subjectId: host.organisationId,
    })),
  });
  // The other participant goes to both events, and the partner's desk cares for them at both.
  await db().attendance.create({
    data: {
      eventId: lead.ids.eventId ?? "",
      participantId: partner.host.id,
      deskId: partnerDesk.id,
      side: "DELEGATION",
    },
  });

  const userIds = {
    participant: lead.host.userId,
    investor: partner.guest.userId,
    "other-participant": partner.host.userId,
    organiser,
    "co-organiser": coOrganiser,
    "organiser-elsewhere": organiserElsewhere,
    administrator,
  };
  const opened = await Promise.all(
    Object.entries(userIds).map(async ([role, userId]) => [role, await openSession(userId)] as const),
  );
  const tokens = { visitor: null, ...Object.fromEntries(opened) } as World["tokens"];
  return { tokens, userIds, grounds: { lead, partner, elsewhere } };
}

/** An object that is asked for by its place: of the same world, or gone. */
export function pickIds({ grounds }: World, thing: Thing, key: string): Ids {
  const { lead, partner, elsewhere } = grounds;
  const isPlace = key === "event" || key === "mission";
  const foreign = (own: Ground, other: Ground) => ({
    ...own.ids,
    [key]: (isPlace ? elsewhere : other).ids[key] ?? "",
  });
  if (thing === "deleted")
    return { ...lead.ids, [key]: isPlace ? `gone-${createId().slice(0, 8)}` : createId() };
  if (thing === "lead-partner") return foreign(lead, partner);
  if (thing === "partner-lead") return foreign(partner, lead);
  return grounds[thing].ids;
}
