import "server-only";
import { db } from "@/lib/db";
import type { LocalisedText } from "@/lib/i18n/localised-text";

export const demoGroups = [
  "company",
  "investor",
  "research",
  "organiser",
  "co-organiser",
  "administrator",
] as const;
export type DemoGroup = (typeof demoGroups)[number];

export type DemoPerson = {
  readonly userId: string;
  readonly group: DemoGroup;
  readonly name: string;
  readonly role: LocalisedText | null;
  readonly organisation: string;
  /** Where they start. */
  readonly path: string;
};

const companyKinds = new Set(["COMPANY", "STARTUP", "SERVICE_PROVIDER"]);

async function listParticipants(): Promise<DemoPerson[]> {
  const participants = await db().participant.findMany({
    where: { onboardedAt: { not: null } },
    // Whoever takes part in the matchmaking, and in more of it, comes first.
    orderBy: [{ attendances: { _count: "desc" } }, { number: "asc" }],
    select: {
      userId: true,
      jobTitle: true,
      mission: { select: { slug: true } },
      user: { select: { name: true } },
      organisation: { select: { name: true, kind: true, thesis: { select: { organisationId: true } } } },
      attendances: { where: { event: { rules: { isNot: null } } }, select: { id: true }, take: 1 },
    },
  });
  return participants
    .filter((participant) => participant.attendances.length > 0)
    .map(({ userId, user, jobTitle, organisation, mission }) => ({
      userId,
      group: organisation.thesis ? "investor" : companyKinds.has(organisation.kind) ? "company" : "research",
      name: user.name ?? "",
      role: jobTitle as LocalisedText,
      organisation: organisation.name,
      path: `/missions/${mission.slug}/home`,
    }));
}

async function listOrganisers(): Promise<DemoPerson[]> {
  const members = await db().deskMember.findMany({
    orderBy: [{ desk: { isLead: "desc" } }, { deskId: "asc" }, { user: { name: "asc" } }],
    select: {
      userId: true,
      user: { select: { name: true } },
      desk: {
        select: {
          isLead: true,
          mission: { select: { slug: true } },
          organisation: { select: { name: true } },
        },
      },
    },
  });
  return members.map(({ userId, user, desk }) => ({
    userId,
    group: desk.isLead ? "organiser" : "co-organiser",
    name: user.name ?? "",
    role: null,
    organisation: desk.organisation.name,
    path: `/manage/${desk.mission.slug}`,
  }));
}

async function listAdministrators(): Promise<DemoPerson[]> {
  const users = await db().user.findMany({
    where: { isAdministrator: true },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return users.map(({ id, name }) => ({
    userId: id,
    group: "administrator",
    name: name ?? "",
    role: null,
    organisation: "",
    path: "/admin",
  }));
}

/** The people of the demo that one can enter as. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  return [...(await listParticipants()), ...(await listOrganisers()), ...(await listAdministrators())];
}
