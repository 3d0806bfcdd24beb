import { createToken, hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { createId } from "@/lib/ids";

type Wanted = {
  readonly missionId: string;
  readonly deskId: string;
  readonly hostId: string;
  readonly guestId: string;
};

const words = (text: string) => ({ en: text, it: text });
const startsAt = new Date("2022-06-17T13:00:00Z");
const endsAt = new Date("2022-06-17T16:00:00Z");

/**
 * An item of the programme beside the matchmaking event: the guest asked for a seat and speaks, the host is asked into
 * a room, somebody from outside asks a question. And an agreement, a cohort, and the host's calendar feed.
 */
export async function buildItem({ missionId, deskId, hostId, guestId }: Wanted) {
  const slug = `item-${createId().slice(0, 10)}`;
  const event = await db().event.create({
    data: {
      missionId,
      deskId,
      slug,
      kind: "VISIT",
      title: words(slug),
      summary: words(slug),
      startsAt,
      endsAt,
      zone: "America/New_York",
      admission: "LIGHT",
      speakers: { create: { participantId: guestId, position: 0 } },
      rooms: { create: { position: 0, label: "Room 1" } },
    },
    select: { id: true, rooms: { select: { id: true } } },
  });
  const eventId = event.id;
  const roomId = event.rooms[0]?.id ?? "";
  const [asked, invited] = [
    await db().attendance.create({ data: { eventId, deskId, participantId: guestId, state: "ASKED" } }),
    await db().attendance.create({ data: { eventId, deskId, participantId: hostId } }),
  ];
  const room = await db().roomMeeting.create({
    data: {
      eventId,
      roomId,
      topic: `Behind the door of ${slug}`,
      startsAt,
      endsAt,
      seats: { create: { participantId: hostId, attendanceId: invited.id, role: "DELEGATE" } },
    },
    select: { id: true, seats: { select: { id: true } } },
  });
  const light = await db().lightRegistration.create({
    data: {
      eventId,
      name: "Somebody from outside",
      email: `${slug}@outside.example`,
      locale: "en",
      tokenHash: hashToken(createToken()),
      consentAt: startsAt,
      question: "What next?",
    },
  });
  const agreement = await db().agreement.create({
    data: {
      missionId,
      slug: `agreement-${slug}`,
      title: words(slug),
      summary: words(slug),
      publishedAt: startsAt,
      followUps: { create: { what: words("Go on"), who: "Both", dueOn: startsAt } },
    },
    select: { id: true, slug: true, followUps: { select: { id: true } } },
  });
  const cohort = await db().cohort.create({
    data: { missionId, slug: `cohort-${slug}`, title: words(slug), summary: words(slug) },
  });
  const token = createToken();
  await db().calendarFeed.create({
    data: { participantId: hostId, tokenHash: hashToken(token), createdAt: startsAt },
  });
  return {
    item: slug,
    attendanceId: asked.id,
    roomId,
    roomMeetingId: room.id,
    roomSeatId: room.seats[0]?.id ?? "",
    registrationId: light.id,
    agreement: agreement.slug,
    agreementId: agreement.id,
    followUpId: agreement.followUps[0]?.id ?? "",
    cohort: cohort.slug,
    token,
  };
}
