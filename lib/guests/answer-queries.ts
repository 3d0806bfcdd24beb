import "server-only";
import type { Answerer, AttendeeActor, GuestActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

const eventSelect = {
  slug: true,
  title: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  venue: { select: { name: true, address: true, city: true } },
} as const;

async function getGuest({ guestId, email }: GuestActor) {
  const { event, ...guest } = await db().guest.findUniqueOrThrow({
    where: { id: guestId },
    select: {
      name: true,
      organisationName: true,
      kind: true,
      jobTitle: true,
      city: true,
      place: true,
      phone: true,
      locale: true,
      offers: true,
      seeks: true,
      declinedAt: true,
      desk: { select: { name: true } },
      event: { select: eventSelect },
    },
  });
  const topics = await db().topic.findMany({
    where: {
      code: { in: [...guest.offers, ...guest.seeks] },
      area: { sector: { mission: { events: { some: { slug: event.slug } } } } },
    },
    select: { code: true, label: true },
  });
  return { as: "guest", guest: { ...guest, email }, topics, event } as const;
}

async function getAttendee({ attendanceId, missionSlug }: AttendeeActor) {
  const { event, ...attendance } = await db().attendance.findUniqueOrThrow({
    where: { id: attendanceId },
    select: {
      absentSince: true,
      reconfirmedAt: true,
      reconfirmAskedAt: true,
      participant: { select: { user: { select: { name: true } }, organisation: { select: { name: true } } } },
      _count: { select: { seats: { where: { meeting: { state: { in: ["CONFIRMED", "PLACED"] } } } } } },
      event: { select: eventSelect },
    },
  });
  return { as: "attendee", attendance, event, mission: missionSlug } as const;
}

/** What the page behind the link shows: the guest's prepared place, or how somebody registered stands. */
export function getAnswerPage(answerer: Answerer) {
  return answerer.as === "guest" ? getGuest(answerer.guest) : getAttendee(answerer.attendee);
}
export type GuestAnswer = Awaited<ReturnType<typeof getGuest>>;
export type AttendeeAnswer = Awaited<ReturnType<typeof getAttendee>>;
