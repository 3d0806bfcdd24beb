import "server-only";
import type { Transaction } from "@/lib/db";
import type { Act } from "@/lib/meetings/lifecycle";
import type { MeetingOrigin, MeetingState } from "@/prisma/generated/enums";

export type Sitter = {
  readonly participantId: string;
  readonly userId: string;
  readonly organisationId: string;
};

type NewMeeting = {
  readonly eventId: string;
  readonly matchId: string;
  readonly origin: MeetingOrigin;
  readonly state: MeetingState;
  readonly act: Act;
  readonly actorId: string;
  readonly approvalNeeded: boolean;
  readonly deskFirst?: boolean;
  readonly requester: Sitter | null;
  readonly pair: readonly [Sitter, Sitter];
  readonly message: string | null;
  readonly answerBy: Date | null;
  readonly now: Date;
};

/** Writes a meeting with its first transition and its two seats; the requester's seat consents by asking. */
export async function createMeeting(tx: Transaction, wanted: NewMeeting): Promise<string> {
  const { eventId, matchId, origin, state, approvalNeeded, message, answerBy, now, requester } = wanted;
  const meeting = await tx.meeting.create({
    data: {
      eventId,
      matchId,
      origin,
      state,
      approvalNeeded,
      deskFirst: wanted.deskFirst ?? false,
      message,
      answerBy,
      requestedById: requester?.participantId ?? null,
      createdAt: now,
    },
    select: { id: true },
  });
  await tx.transition.create({
    data: {
      meetingId: meeting.id,
      revision: 1,
      act: wanted.act,
      toState: state,
      actorId: wanted.actorId,
      at: now,
    },
  });
  await tx.seat.createMany({
    data: wanted.pair.map((sitter, index) => {
      const asks = sitter.participantId === requester?.participantId;
      return {
        meetingId: meeting.id,
        eventId,
        side: index === 0 ? ("A" as const) : ("B" as const),
        participantId: sitter.participantId,
        userId: sitter.userId,
        organisationId: sitter.organisationId,
        consent: asks ? ("GIVEN" as const) : ("NONE" as const),
        consentAt: asks ? now : null,
      };
    }),
  });
  return meeting.id;
}
