import { db } from "@/lib/db";
import { startImport } from "@/lib/guests/import-sheet";
import { acceptMeeting, approveMeeting } from "@/lib/meetings/commands";
import { requestMeeting } from "@/lib/meetings/request-meeting";
import { buildAttendance } from "@/prisma/factories/build-attendance";
import { buildMatchmakingEvent } from "@/prisma/factories/build-event";
import type { BuiltMission } from "@/prisma/factories/build-mission";
import { buildOpportunity } from "@/prisma/factories/build-opportunity";
import { buildOrganisation } from "@/prisma/factories/build-organisation";
import { buildParticipant } from "@/prisma/factories/build-participant";
import { buildUser } from "@/prisma/factories/build-user";
import { enterAsAttendee, enterAsEventOrganiser } from "@/prisma/factories/enter";
import { buildDraft } from "./draft";
import { buildItem } from "./item";
import { buildLetters } from "./letters";

const day = "2022-06-15T";
/** Before the events, and before the demo's clock starts. */
export const asked = new Date("2022-06-08T08:00:00Z");

type Wanted = {
  readonly mission: BuiltMission;
  readonly deskId: string;
  readonly organiserId: string;
  /** When the event begins, UTC. */
  readonly hour: number;
};

let count = 0;
/** A telephone number that nobody else has. */
function inventPhone(): string {
  count += 1;
  return `+1 215 555 ${String(Date.now() % 1_000_000).padStart(6, "0")}${String(count).padStart(3, "0")}`;
}

async function buildPerson({ mission }: Wanted, side: "host" | "guest") {
  const user = await buildUser({ phone: inventPhone() });
  const home = side === "host" ? { country: "IT", region: "IT-45", city: "Modena" } : {};
  const organisation = await buildOrganisation(home);
  const [offers, seeks] = side === "host" ? [["gene-aav"], ["tissue-skin"]] : [["tissue-skin"], ["gene-aav"]];
  return buildParticipant({
    mission,
    userId: user.id,
    organisationId: organisation.id,
    offers,
    seeks,
  });
}

/** A matchmaking event of a desk: two people who will meet, their confirmed meeting, a run and its draft. */
export async function buildGround(wanted: Wanted) {
  const { mission, deskId, organiserId, hour } = wanted;
  const event = await buildMatchmakingEvent({
    mission,
    deskId,
    startsAt: new Date(`${day}${hour}:00:00Z`),
    endsAt: new Date(`${day}${hour + 2}:00:00Z`),
    firstSlotAt: new Date(`${day}${hour}:30:00Z`),
  });
  const [host, guest] = [await buildPerson(wanted, "host"), await buildPerson(wanted, "guest")];
  for (const participant of [host, guest]) await buildAttendance({ event, participant });

  const asker = await enterAsAttendee(host.userId, mission.slug, event.slug);
  const other = await enterAsAttendee(guest.userId, mission.slug, event.slug);
  const desk = await enterAsEventOrganiser(organiserId, mission.slug, event.slug);
  const secret = `Between the two of us ${event.id}`;
  const request = await requestMeeting(asker, { participantId: guest.id, message: secret }, asked);
  if (!request.ok) throw new Error(`the world's meeting was refused: ${request.reason}`);
  const { meetingId } = request.value;
  await acceptMeeting(other, { meetingId }, asked);
  await approveMeeting(desk, { meetingId }, asked);
  const { runId, scheduleId } = await buildDraft(desk, asked);
  const row = await db().meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { state: true } });
  if (row.state !== "CONFIRMED") throw new Error(`the world's meeting is ${row.state}`);

  const seat = await db().seat.findFirstOrThrow({
    where: { meetingId, participantId: guest.id },
    select: { id: true },
  });
  const notice = await db().mail.findFirstOrThrow({
    where: { userId: host.userId, meetingId },
    select: { id: true },
  });
  await db().mail.update({ where: { id: notice.id }, data: { shownFrom: asked } });

  const sheet = new TextEncoder().encode(`name,email\nSomebody wanted,wanted-${event.id}@x.example`);
  const started = await startImport(desk, sheet, new Date());
  if (!started.ok) throw new Error(`the world's sheet was refused: ${started.reason}`);
  const { importId } = started.value;
  const item = await buildItem({ missionId: mission.id, deskId, hostId: host.id, guestId: guest.id });
  const letters = await buildLetters({ missionId: mission.id, eventId: event.id, deskId });
  const opportunity = await buildOpportunity({ participant: host, kind: "ROUND" });
  const ids: Readonly<Record<string, string>> = {
    ...item,
    ...letters,
    opportunity: opportunity.id,
    opportunityId: opportunity.id,
    subjectId: host.organisationId,
    mission: mission.slug,
    missionId: mission.id,
    event: event.slug,
    eventId: event.id,
    desk: deskId,
    deskId,
    meeting: meetingId,
    meetingId,
    participant: guest.id,
    participantId: guest.id,
    userId: guest.userId,
    organisationId: guest.organisationId,
    run: runId,
    runId,
    schedule: scheduleId,
    scheduleId,
    import: importId,
    importId,
    seatId: seat.id,
    noticeId: notice.id,
  };
  return { ids, secret, host, guest };
}

export type Ground = Awaited<ReturnType<typeof buildGround>>;
