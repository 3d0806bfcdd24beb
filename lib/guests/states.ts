import type { EventDeskActor } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** Whose guests a desk sees and writes to: who decides for the event everybody's, another desk its own. */
export function guestsOf(actor: EventDeskActor): Prisma.GuestWhereInput {
  const own = { deskId: { in: [...actor.deskIds] } };
  return { eventId: actor.eventId, ...(actor.decides ? {} : own) };
}

/** The desk that a new guest belongs to: the event's where the organiser is of it, else one of their own. */
export function chooseDesk(deskIds: readonly string[], eventDeskId: string): string {
  const own = deskIds.includes(eventDeskId) ? eventDeskId : deskIds[0];
  if (!own) throw new Error("an organiser without a desk");
  return own;
}

export const guestStates = ["added", "invited", "registered", "reconfirmed", "declined"] as const;
export type GuestState = (typeof guestStates)[number];

type Known = {
  readonly invitedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly attendance: { readonly absentSince: Date | null; readonly reconfirmedAt: Date | null } | null;
};

/** How far somebody is: on the list, asked, registered, sure to come, or not coming. */
export function findGuestState({ invitedAt, declinedAt, attendance }: Known): GuestState {
  if (declinedAt || attendance?.absentSince) return "declined";
  if (attendance) return attendance.reconfirmedAt ? "reconfirmed" : "registered";
  return invitedAt ? "invited" : "added";
}

/** The same states as conditions; a test holds the two together. */
export const whereState: Readonly<Record<GuestState, Prisma.GuestWhereInput>> = {
  added: { invitedAt: null, declinedAt: null, attendanceId: null },
  invited: { invitedAt: { not: null }, declinedAt: null, attendanceId: null },
  registered: { attendance: { absentSince: null, reconfirmedAt: null } },
  reconfirmed: { attendance: { absentSince: null, reconfirmedAt: { not: null } } },
  declined: { OR: [{ declinedAt: { not: null } }, { attendance: { absentSince: { not: null } } }] },
};
