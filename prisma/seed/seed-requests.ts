import type { AttendeeActor, EventOrganiserActor, OrganiserActor, ParticipantActor } from "@/lib/auth/actor";
import { mintAttendee, mintEventOrganiser } from "@/lib/auth/mint";
import {
  acceptMeeting,
  approveMeeting,
  declineMeeting,
  rejectMeeting,
  withdrawMeeting,
} from "@/lib/meetings/commands";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import { requests } from "@/prisma/seed/content/requests/requests";
import type { RequestContent } from "@/prisma/seed/content/types";

const minute = 60_000;

type Cast = { readonly people: ReadonlyMap<string, ParticipantActor>; readonly desk: OrganiserActor };

async function findAttendee({ people }: Cast, key: string, event: string): Promise<AttendeeActor> {
  const participant = people.get(key);
  const attendee = participant && (await mintAttendee(participant, event));
  if (!attendee) throw new Error(`${key} does not attend ${event}`);
  return attendee;
}

async function findDesk({ desk }: Cast, event: string): Promise<EventOrganiserActor> {
  const organiser = await mintEventOrganiser(desk, event);
  if (!organiser) throw new Error(`the lead desk has no part in ${event}`);
  return organiser;
}

async function answer(request: RequestContent, meetingId: string, cast: Cast, now: Date): Promise<void> {
  const other = await findAttendee(cast, request.to, request.event);
  if (request.answer === "decline")
    await declineMeeting(other, { meetingId, reason: request.answerReason ?? null }, now);
  if (request.answer === "withdraw")
    await withdrawMeeting(await findAttendee(cast, request.from, request.event), { meetingId }, now);
  if (request.answer !== "accept") return;
  await acceptMeeting(other, { meetingId }, now);
  const desk = await findDesk(cast, request.event);
  if (request.desk === "approve") await approveMeeting(desk, { meetingId }, now);
  if (request.desk === "reject")
    await rejectMeeting(desk, { meetingId, reason: request.deskReason ?? "" }, now);
}

/** Everybody asks, answers and decides as the content intends; what the rules refuse is told and left out. */
export async function seedRequests(cast: Cast, from: Date): Promise<string[]> {
  const refused: string[] = [];
  for (const [index, request] of requests.entries()) {
    const now = new Date(from.getTime() + index * 7 * minute);
    const asker = await findAttendee(cast, request.from, request.event);
    const other = await findAttendee(cast, request.to, request.event);
    const asked = await requestMeeting(
      asker,
      { participantId: other.participantId, message: request.message },
      now,
    );
    if (asked.ok) await answer(request, asked.value.meetingId, cast, new Date(now.getTime() + 3 * minute));
    else refused.push(`${request.from} -> ${request.to}: ${asked.reason}`);
  }
  return refused;
}
