import "server-only";
import { tellCalendars } from "@/lib/calendar/tell-calendar";
import type { Transaction } from "@/lib/db";
import { type MailOrder, queueMail } from "@/lib/mail/outbox";
import type { Doer } from "@/lib/meetings/doer";
import type { Act } from "@/lib/meetings/lifecycle";
import {
  describeEvent,
  describeSeat,
  findOther,
  isShown,
  loadTold,
  type ToldMeeting,
  type ToldSeat,
} from "@/lib/meetings/load-told";
import { isUndoable, undoMilliseconds } from "@/lib/meetings/undo-window";
import { findHearing, type Hearing } from "@/lib/meetings/who-hears";
import type { MeetingState } from "@/prisma/generated/enums";

type Told = {
  readonly meetingId: string;
  readonly revision: number;
  readonly act: Act;
  readonly from: MeetingState | null;
  readonly to: MeetingState;
  readonly was?: { readonly startsAt: Date; readonly endsAt: Date; readonly table: string } | null;
  readonly reason?: string | null;
  readonly doer: Doer;
};

/** The seat that acted, be it through its desk; null for the desk itself and the clock. */
const actingSeat = ({ doer }: Told) => (doer.as === "party" ? doer.participantId : null);

function writeContent(meeting: ToldMeeting, told: Told, kind: Hearing["kind"], other: ToldSeat) {
  const base = { ...describeEvent(meeting), meetingId: told.meetingId, counterpart: describeSeat(other) };
  const answerBy = meeting.answerBy?.toISOString() ?? null;
  switch (kind) {
    case "meeting-requested":
      return { kind, content: { ...base, message: meeting.message ?? "", answerBy } } as const;
    case "meeting-edited":
      return { kind, content: { ...base, message: meeting.message ?? "" } } as const;
    case "meeting-reminder":
      return answerBy ? ({ kind, content: { ...base, answerBy } } as const) : null;
    case "meeting-offered":
      return { kind, content: { ...base, answerBy } } as const;
    case "meeting-rejected":
      return { kind, content: { ...base, reason: told.reason ?? "" } } as const;
    case "meeting-cancelled": {
      const was = told.was ? { startsAt: told.was.startsAt.toISOString(), table: told.was.table } : null;
      return { kind, content: { ...base, by: actingSeat(told) ? "other" : "desk", was } } as const;
    }
    default:
      return { kind, content: base } as const;
  }
}

function isReader(meeting: ToldMeeting, told: Told, who: Hearing["who"], seat: ToldSeat): boolean {
  if (who === "all") return true;
  if (who === "invited") return seat.role === "REQUIRED" && !seat.consenting;
  if (who === "requester") return seat.participantId === meeting.requestedById;
  return seat.participantId !== actingSeat(told);
}

/** To the person in whose name a desk acted; null where everybody acted for themselves. */
function writeBehalfMail(meeting: ToldMeeting, told: Told): MailOrder | null {
  const { doer, act } = told;
  if (doer.as !== "party" || !doer.onBehalfOfId) return null;
  if (act !== "accept" && act !== "decline" && act !== "withdraw" && act !== "cancel") return null;
  const seat = meeting.seats.find((one) => one.participantId === doer.participantId);
  const other = seat && findOther(meeting, seat);
  if (!other) return null;
  const { id: userId, email: address, locale } = seat.participant.user;
  const base = { ...describeEvent(meeting), meetingId: told.meetingId, counterpart: describeSeat(other) };
  return { kind: "meeting-on-behalf", to: { userId, address, locale }, content: { ...base, act } };
}

/**
 * Writes the mails that a change of a meeting calls for into the outbox, in the change's transaction. Mails of an act
 * that can be taken back wait for as long as that.
 */
export async function tellMeeting(tx: Transaction, told: Told): Promise<void> {
  const meeting = await loadTold(tx, told.meetingId);
  const dueAt = isUndoable(told.act) ? new Date(Date.now() + undoMilliseconds) : undefined;
  const about = { meetingId: told.meetingId, revision: told.revision };
  const hearing = findHearing({ ...told, shown: isShown(meeting) });
  for (const seat of hearing ? meeting.seats : []) {
    const other = findOther(meeting, seat);
    if (!hearing || !other || !isReader(meeting, told, hearing.who, seat)) continue;
    const written = writeContent(meeting, told, hearing.kind, other);
    const { id: userId, email: address, locale } = seat.participant.user;
    if (written) await queueMail(tx, { ...written, to: { userId, address, locale }, dueAt, about });
  }
  if (told.was && told.to === "CANCELLED") {
    const userIds = meeting.seats.map((seat) => seat.participant.user.id);
    await tellCalendars(tx, { ...about, method: "CANCEL", at: told.was, userIds, dueAt });
  }
  const behalf = writeBehalfMail(meeting, told);
  if (behalf) await queueMail(tx, { ...behalf, dueAt, about });
}
