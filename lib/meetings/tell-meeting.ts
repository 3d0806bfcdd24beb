import "server-only";
import type { Transaction } from "@/lib/db";
import type { LocalisedText } from "@/lib/i18n/localised-text";
import { type MailOrder, queueMail } from "@/lib/mail/outbox";
import type { Act } from "@/lib/meetings/lifecycle";
import { findHearing } from "@/lib/meetings/who-hears";
import type { MeetingState } from "@/prisma/generated/enums";

type Told = {
  readonly meetingId: string;
  readonly act: Act;
  readonly from: MeetingState | null;
  readonly to: MeetingState;
  readonly was?: { readonly startsAt: Date; readonly table: string } | null;
  readonly reason?: string | null;
  /** Null for the clock. */
  readonly actorUserId: string | null;
};

const toldSelect = {
  message: true,
  answerBy: true,
  requestedById: true,
  event: {
    select: {
      slug: true,
      title: true,
      zone: true,
      mission: { select: { slug: true, title: true, acknowledgement: true } },
    },
  },
  seats: {
    select: {
      participantId: true,
      participant: {
        select: {
          organisation: { select: { name: true } },
          user: { select: { id: true, name: true, email: true, locale: true } },
        },
      },
    },
  },
} as const;

async function loadTold(tx: Transaction, meetingId: string) {
  return tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: toldSelect });
}

type Meeting = Awaited<ReturnType<typeof loadTold>>;
type Seat = Meeting["seats"][number];

function describe(meeting: Meeting, meetingId: string, other: Seat) {
  const { event } = meeting;
  return {
    missionSlug: event.mission.slug,
    missionTitle: event.mission.title as LocalisedText,
    acknowledgement: event.mission.acknowledgement as LocalisedText,
    eventSlug: event.slug,
    eventTitle: event.title as LocalisedText,
    zone: event.zone,
    meetingId,
    counterpart: {
      name: other.participant.user.name ?? other.participant.organisation.name,
      organisation: other.participant.organisation.name,
    },
  };
}

function writeMail(
  meeting: Meeting,
  told: Told,
  kind: NonNullable<ReturnType<typeof findHearing>>["kind"],
  reader: Seat,
  other: Seat,
): MailOrder {
  const { id: userId, email: address, locale } = reader.participant.user;
  const to = { userId, address, locale };
  const base = describe(meeting, told.meetingId, other);
  const answerBy = meeting.answerBy?.toISOString() ?? null;
  switch (kind) {
    case "meeting-requested":
      return { kind, to, content: { ...base, message: meeting.message ?? "", answerBy } };
    case "meeting-offered":
      return { kind, to, content: { ...base, answerBy } };
    case "meeting-rejected":
      return { kind, to, content: { ...base, reason: told.reason ?? "" } };
    case "meeting-cancelled": {
      const byPair = meeting.seats.some((seat) => seat.participant.user.id === told.actorUserId);
      const was = told.was ? { startsAt: told.was.startsAt.toISOString(), table: told.was.table } : null;
      return { kind, to, content: { ...base, by: byPair ? "other" : "desk", was } };
    }
    default:
      return { kind, to, content: base };
  }
}

/** Writes the mails that a change of a meeting calls for into the outbox, in the change's transaction. */
export async function tellMeeting(tx: Transaction, told: Told): Promise<void> {
  const hearing = findHearing(told);
  if (!hearing) return;
  const meeting = await loadTold(tx, told.meetingId);
  const readers = meeting.seats.filter((seat) => {
    if (told.to === "EXPIRED") return seat.participantId === meeting.requestedById;
    return hearing.who === "all" || seat.participant.user.id !== told.actorUserId;
  });
  for (const reader of readers) {
    const other = meeting.seats.find((seat) => seat.participantId !== reader.participantId);
    if (other) await queueMail(tx, writeMail(meeting, told, hearing.kind, reader, other));
  }
}
