import { db } from "@/lib/db";
import { createId } from "@/lib/ids";
import { words } from "@/prisma/factories/words";
import type { Prisma } from "@/prisma/generated/client";

type Wanted = Partial<Prisma.EventUncheckedCreateInput> & {
  readonly mission: { readonly id: string; readonly desk: { readonly id: string } };
};

const zone = "America/New_York";
const hours = { startsAt: new Date("2022-06-15T12:00:00Z"), endsAt: new Date("2022-06-15T14:30:00Z") };

/** An item of the programme at a venue of its own, 08:00 to 10:30 in Philadelphia: a visit, unless said otherwise. */
export async function buildEvent({ mission, ...overrides }: Wanted) {
  const data = { name: "A house", address: "1 Market Street", city: "Philadelphia", zone };
  const venueId =
    overrides.venueId ?? (await db().venue.create({ data: { missionId: mission.id, ...data } })).id;
  return db().event.create({
    data: {
      missionId: mission.id,
      deskId: mission.desk.id,
      slug: `event-${createId().slice(0, 8)}`,
      kind: "VISIT",
      title: words("An event"),
      summary: words("What happens there."),
      zone,
      ...hours,
      ...overrides,
      venueId,
    },
  });
}

type Matchmaking = Wanted & {
  readonly slotCount?: number;
  readonly tableCount?: number;
  /** The first slot; the others follow one after the other. */
  readonly firstSlotAt?: Date;
  readonly slotMinutes?: number;
  readonly matchmaking?: Partial<Prisma.MatchmakingRulesUncheckedCreateWithoutEventInput>;
};

/** A matchmaking event: three slots of a quarter of an hour from 09:00 in Philadelphia, two tables. */
export async function buildMatchmakingEvent({
  slotCount = 3,
  tableCount = 2,
  firstSlotAt = new Date("2022-06-15T13:00:00Z"),
  slotMinutes = 15,
  matchmaking = {},
  ...wanted
}: Matchmaking) {
  const { id } = await buildEvent({ kind: "NETWORKING", ...wanted });
  const at = (position: number) => new Date(firstSlotAt.getTime() + position * slotMinutes * 60_000);
  const positions = (count: number) => Array.from({ length: count }, (_, position) => position);
  return db().event.update({
    where: { id },
    data: {
      rules: { create: matchmaking },
      slots: {
        create: positions(slotCount).map((position) => ({
          position,
          startsAt: at(position),
          endsAt: at(position + 1),
        })),
      },
      tables: { create: positions(tableCount).map((position) => ({ position, label: `${position + 1}` })) },
    },
    include: {
      rules: true,
      slots: { orderBy: { position: "asc" } },
      tables: { orderBy: { position: "asc" } },
    },
  });
}

export type BuiltMatchmakingEvent = Awaited<ReturnType<typeof buildMatchmakingEvent>>;
