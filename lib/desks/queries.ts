import "server-only";
import { cache } from "react";
import type { OrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";

/** The organiser's own desks. */
export const listOwnDesks = cache((actor: OrganiserActor) =>
  db().desk.findMany({
    where: { id: { in: [...actor.deskIds] } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  }),
);

/** One of the organiser's own desks: who is in it, and whom it lets in at once. Another desk's does not exist. */
export async function getOwnDesk(actor: OrganiserActor, deskId: string) {
  const desk = await db().desk.findFirst({
    where: { AND: [{ id: { in: [...actor.deskIds] } }, { id: deskId }] },
    select: {
      id: true,
      name: true,
      admissionCode: true,
      admittedDomains: true,
      organisation: { select: { name: true } },
      members: {
        orderBy: { addedAt: "asc" },
        select: { user: { select: { id: true, name: true, email: true } } },
      },
      _count: { select: { admitted: true } },
    },
  });
  if (!desk) throw new NotFoundError();
  const { _count, members, organisation, ...rest } = desk;
  return {
    ...rest,
    organisation: organisation.name,
    members: members.map((one) => one.user),
    admitted: _count.admitted,
  };
}

export type OwnDesk = Awaited<ReturnType<typeof getOwnDesk>>;
