import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/** A participant at an event, cared for by the event's desk. */
export function buildAttendance({
  event,
  participant,
  ...overrides
}: Partial<Prisma.AttendanceUncheckedCreateInput> & {
  readonly event: { readonly id: string; readonly deskId: string };
  readonly participant: { readonly id: string; readonly organisation: { readonly country: string } };
}) {
  return db().attendance.create({
    data: {
      eventId: event.id,
      participantId: participant.id,
      deskId: event.deskId,
      side: participant.organisation.country === "IT" ? "DELEGATION" : "HOSTS",
      ...overrides,
    },
  });
}
