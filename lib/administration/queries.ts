import "server-only";
import type { AdministratorActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** Every mission with its desks, who works at them, and until when its people's data are kept. */
export async function listMissionDesks(_: AdministratorActor) {
  return db().mission.findMany({
    orderBy: { startsOn: "desc" },
    select: {
      id: true,
      slug: true,
      title: true,
      startsOn: true,
      endsOn: true,
      deleteAfter: true,
      desks: {
        orderBy: [{ isLead: "desc" }, { name: "asc" }],
        select: {
          id: true,
          name: true,
          isLead: true,
          members: {
            orderBy: { addedAt: "asc" },
            select: { addedAt: true, user: { select: { id: true, name: true, email: true } } },
          },
        },
      },
    },
  });
}

export type MissionDesks = Awaited<ReturnType<typeof listMissionDesks>>[number];
