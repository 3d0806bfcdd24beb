import type { Transaction } from "@/lib/db";
import { createId } from "@/lib/ids";
import type { Consent, MeetingState } from "@/prisma/generated/enums";
import type { Scene, SceneSitter } from "@/prisma/rules/scene";

export type Wanted = {
  readonly state: MeetingState;
  readonly consents?: readonly [Consent, Consent];
  readonly approved?: boolean;
};

/** Writes a meeting of two people as wanted, right or wrong; the database decides at commit. */
export async function writeMeeting(
  tx: Transaction,
  scene: Scene,
  pair: readonly [SceneSitter, SceneSitter],
  wanted: Wanted,
) {
  const [a, b] = pair[0].participantId < pair[1].participantId ? pair : [pair[1], pair[0]];
  const match = await tx.match.upsert({
    where: { eventId_aId_bId: { eventId: scene.event.id, aId: a.participantId, bId: b.participantId } },
    create: {
      eventId: scene.event.id,
      aId: a.participantId,
      bId: b.participantId,
      aOrganisationId: a.organisationId,
      bOrganisationId: b.organisationId,
      score: 50,
      reasons: [],
    },
    update: { score: 50 },
  });
  const id = createId();
  const consents = wanted.consents ?? ["GIVEN", "GIVEN"];
  await tx.meeting.create({
    data: {
      id,
      eventId: scene.event.id,
      matchId: match.id,
      origin: "REQUEST",
      state: wanted.state,
      approvalNeeded: true,
      approvedAt: wanted.approved === false ? null : new Date(),
    },
    select: { id: true },
  });
  await tx.transition.create({
    data: { meetingId: id, revision: 1, act: "request", toState: wanted.state, actorId: a.userId },
  });
  const seatIds = [createId(), createId()] as const;
  await tx.seat.createMany({
    data: [a, b].map((sitter, index) => ({
      id: seatIds[index === 0 ? 0 : 1],
      meetingId: id,
      eventId: scene.event.id,
      side: index === 0 ? "A" : "B",
      participantId: sitter.participantId,
      userId: sitter.userId,
      organisationId: sitter.organisationId,
      consent: consents[index === 0 ? 0 : 1],
    })),
  });
  return {
    id,
    seats: [
      { id: seatIds[0], userId: a.userId },
      { id: seatIds[1], userId: b.userId },
    ] as const,
  };
}

type Time = { readonly startsAt: Date; readonly endsAt: Date };
type Meeting = Awaited<ReturnType<typeof writeMeeting>>;

/** Books a meeting at a table and time with the diary rows of both, or of the first `rows` only. */
export async function book(
  tx: Transaction,
  scene: Scene,
  meeting: Meeting,
  time: Time & { readonly table?: number; readonly rows?: number },
) {
  const { startsAt, endsAt, table = 0, rows = 2 } = time;
  const booking = await tx.booking.create({
    data: {
      eventId: scene.event.id,
      meetingId: meeting.id,
      scheduleId: scene.schedule.id,
      tableId: scene.tables[table]?.id ?? "",
      startsAt,
      endsAt,
    },
  });
  await tx.diaryEntry.createMany({
    data: meeting.seats
      .slice(0, rows)
      .toSorted((x, y) => (x.userId < y.userId ? -1 : 1))
      .map((seat) => ({
        userId: seat.userId,
        kind: "MEETING" as const,
        startsAt,
        endsAt,
        venueId: scene.venue.id,
        bookingId: booking.id,
        seatId: seat.id,
        seatConsenting: true,
      })),
  });
  return booking;
}
