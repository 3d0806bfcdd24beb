import "server-only";
import type { ParticipantActor } from "@/lib/auth/actor";
import { chooseDesk } from "@/lib/availability/choose-desk";
import type { Transaction } from "@/lib/db";
import { findSide } from "@/lib/participants/admission";

type Attending = Pick<ParticipantActor, "participantId" | "organisationId" | "missionId">;

type Attended = {
  readonly id: string;
  readonly deskId: string;
  readonly rules: { readonly delegationDeskId: string | null; readonly hostsDeskId: string | null } | null;
  /** At most so many meetings; null as many as the event allows. */
  readonly maxMeetings?: number | null;
};

/** Which side a participant is on, by the countries of their organisation and of the mission's lead. */
export async function readSide(
  tx: Transaction,
  { organisationId, missionId }: Omit<Attending, "participantId">,
) {
  const [own, mission] = [
    await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { country: true } }),
    await tx.mission.findUniqueOrThrow({
      where: { id: missionId },
      select: { leadOrganisation: { select: { country: true } } },
    }),
  ];
  return findSide(own.country, mission.leadOrganisation.country);
}

/** Attends these matchmaking events; each is a container and no diary entry. */
export async function attend(
  tx: Transaction,
  actor: Attending,
  events: readonly Attended[],
  now: Date,
): Promise<void> {
  const { participantId } = actor;
  const side = await readSide(tx, actor);
  const { admittedByDeskId } = await tx.participant.findUniqueOrThrow({
    where: { id: participantId },
    select: { admittedByDeskId: true },
  });
  for (const { id: eventId, maxMeetings, ...desks } of events) {
    const deskId = chooseDesk(desks, { side, admittedByDeskId });
    await tx.attendance.upsert({
      where: { eventId_participantId: { eventId, participantId } },
      create: { eventId, participantId, deskId, side, maxMeetings, createdAt: now },
      update: { maxMeetings },
    });
  }
}

/** Leaves every other matchmaking event of the mission; the database refuses where meetings or requests are. */
export async function leaveOthers(
  tx: Transaction,
  { participantId }: ParticipantActor,
  kept: readonly { readonly id: string }[],
): Promise<void> {
  await tx.attendance.deleteMany({
    where: {
      participantId,
      event: { rules: { isNot: null } },
      eventId: { notIn: kept.map((event) => event.id) },
    },
  });
}
