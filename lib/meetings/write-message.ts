import "server-only";
import type { AttendeeActor, EventOrganiserActor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db";
import { NotFoundError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/outbox";
import { applyAct } from "@/lib/meetings/apply-act";
import { canConverse } from "@/lib/meetings/conversation-policy";
import { asDesk, asParty, type Doer, listRoles } from "@/lib/meetings/doer";
import { listActs } from "@/lib/meetings/lifecycle";
import { describeEvent, describeSeat, findOther, isShown, loadTold } from "@/lib/meetings/load-told";
import { type LockedMeeting, lockMeeting } from "@/lib/meetings/lock-meeting";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

type Wanted = { readonly meetingId: string; readonly eventId: string; readonly doer: Doer };
type Written = Wanted & { readonly text: string; readonly asks: boolean };

/** Everybody seated but the author hears of it; the desk's question goes to the one who asked for the meeting. */
async function tellMessage(tx: Transaction, written: Written) {
  const { doer, meetingId, text, asks } = written;
  const meeting = await loadTold(tx, meetingId);
  const author = doer.as === "party" ? doer.participantId : null;
  for (const seat of meeting.seats) {
    if (seat.participantId === author) continue;
    if (!author && asks && seat.participantId !== meeting.requestedById) continue;
    const other = findOther(meeting, seat);
    if (!other || !(isShown(meeting) || seat.participantId === meeting.requestedById)) continue;
    const { id: userId, email: address, locale } = seat.participant.user;
    const base = { ...describeEvent(meeting), meetingId, counterpart: describeSeat(other) };
    const content = { ...base, text, asks, from: author ? ("other" as const) : ("desk" as const) };
    await queueMail(tx, { kind: "meeting-message", to: { userId, address, locale }, content });
  }
}

/** A question before the answer is an act of its own: it stands in the meeting's history. */
function isQuestion(meeting: LockedMeeting, doer: Doer): boolean {
  const shown = !meeting.deskFirst || meeting.approvedAt !== null;
  return listActs(meeting.state, listRoles(meeting, doer), { shown }).includes("ask-back");
}

async function write(
  wanted: Wanted,
  text: string,
  now: Date,
): Promise<Result<{ meetingId: string; asks: boolean }, "not-now">> {
  const { meetingId, eventId, doer } = wanted;
  return inTransaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId, eventId);
    if (!meeting || doer.as === "clock" || listRoles(meeting, doer).length === 0) throw new NotFoundError();
    const shown = !meeting.deskFirst || meeting.approvedAt !== null;
    const asks = isQuestion(meeting, doer);
    if (doer.as === "party" && !canConverse({ state: meeting.state, shown })) return refuse("not-now");
    if (asks) {
      const applied = await applyAct(tx, { ...wanted, act: "ask-back", now });
      if (!applied.ok) return refuse("not-now");
    }
    const participantId = doer.as === "party" ? doer.participantId : null;
    await tx.message.create({ data: { meetingId, authorId: doer.userId, participantId, text, at: now } });
    await tellMessage(tx, { ...wanted, text, asks });
    return ok({ meetingId, asks });
  });
}

type Input = { readonly meetingId: string; readonly text: string };

/** Writes to the other side: a question back before answering a request, or a word about an agreed meeting. */
export const writeMessage = (actor: AttendeeActor, { meetingId, text }: Input, now: Date) =>
  write({ meetingId, eventId: actor.eventId, doer: asParty(actor) }, text, now);

/** The desk asks back before it decides, or tells the two something. */
export const writeMessageForDesk = (actor: EventOrganiserActor, { meetingId, text }: Input, now: Date) =>
  write({ meetingId, eventId: actor.eventId, doer: asDesk(actor) }, text, now);
