import "server-only";
import type { EventOrganiserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Schedule } from "@/lib/engine/formats/schedule";
import { listPlannedBookings } from "@/lib/schedule/list-bookings";
import type { Mapping } from "@/lib/schedule/plan";
import type { Prisma } from "@/prisma/generated/client";

const person = {
  select: { user: { select: { name: true } }, organisation: { select: { name: true } } },
} as const satisfies Prisma.ParticipantDefaultArgs;
type Person = Prisma.ParticipantGetPayload<typeof person>;
const nameOf = ({ user, organisation }: Person) => user.name ?? organisation.name;

export type SinceVersion = {
  readonly number: number;
  readonly publishedAt: Date;
  /** In the version, and off since: when and where each was to be. */
  readonly gone: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly startsAt: Date | null;
  }[];
  /** Confirmed, and on no table now. */
  readonly fresh: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly left: readonly string[];
  readonly joined: readonly string[];
};

const pair = { match: { select: { a: person, b: person } } } as const;
const namesOf = ({ match }: Prisma.MeetingGetPayload<{ select: typeof pair }>) => [
  nameOf(match.a),
  nameOf(match.b),
];

/** As many of each as anybody reads. */
const most = 200;

/** Of the version's meetings those that do not stand in the diary any more. */
async function listGone(ids: readonly string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Meeting" WHERE "id" = ANY (${[...ids]}::text[])
      AND "state" NOT IN ('PLACED', 'HELD', 'MISSED') ORDER BY "id" LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** What is no longer as the published version says, in a fixed number of reads; null before the first version. */
export async function getChangesSince({ eventId }: EventOrganiserActor): Promise<SinceVersion | null> {
  const version = await db().schedule.findFirst({
    where: { eventId, isCurrent: true },
    select: { number: true, publishedAt: true, result: true, mapping: true },
  });
  if (!version?.publishedAt || version.number === null) return null;
  const { number, publishedAt } = version;
  const planned = listPlannedBookings(
    JSON.parse(version.result) as Schedule,
    JSON.parse(version.mapping) as Mapping,
  );
  const ids = planned.map(({ meetingId }) => meetingId);
  const [gone, fresh, slots, left, joined] = await Promise.all([
    db().meeting.findMany({
      where: { id: { in: await listGone(ids) } },
      orderBy: { id: "asc" },
      select: { id: true, ...pair },
    }),
    db().meeting.findMany({
      where: { eventId, state: "CONFIRMED" },
      orderBy: { id: "asc" },
      take: most,
      select: { id: true, ...pair },
    }),
    db().slot.findMany({ where: { eventId }, select: { id: true, startsAt: true } }),
    db().attendance.findMany({
      where: { eventId, absentSince: { gt: publishedAt } },
      orderBy: { absentSince: "asc" },
      take: most,
      select: { participant: person },
    }),
    db().attendance.findMany({
      where: { eventId, createdAt: { gt: publishedAt }, absentSince: null },
      orderBy: { createdAt: "asc" },
      take: most,
      select: { participant: person },
    }),
  ]);
  const startOf = (meetingId: string) => {
    const slotId = planned.find((one) => one.meetingId === meetingId)?.slotId;
    return slots.find(({ id }) => id === slotId)?.startsAt ?? null;
  };
  return {
    number,
    publishedAt,
    gone: gone.map((one) => ({ id: one.id, names: namesOf(one), startsAt: startOf(one.id) })),
    fresh: fresh.map((one) => ({ id: one.id, names: namesOf(one) })),
    left: left.map(({ participant }) => nameOf(participant)),
    joined: joined.map(({ participant }) => nameOf(participant)),
  };
}
