import { z } from "zod";
import { Consent } from "@/prisma/generated/enums";

const instant = z.iso.datetime({ offset: true });

/** What an act may change besides the state: kept in its transition, so that the act can be undone. */
const snapshotSchema = z.object({
  approvedAt: instant.nullable(),
  approvals: z.array(z.string()),
  seats: z.array(z.object({ id: z.string(), consent: z.enum(Consent), consentAt: instant.nullable() })),
  booking: z
    .object({
      scheduleId: z.string(),
      tableId: z.string(),
      startsAt: instant,
      endsAt: instant,
      seatIds: z.array(z.string()),
    })
    .nullable(),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

type Meeting = {
  readonly approvedAt: Date | null;
  readonly approvals: readonly { readonly deskId: string }[];
  readonly seats: readonly {
    readonly id: string;
    readonly consent: Consent;
    readonly consentAt: Date | null;
  }[];
  readonly bookings: readonly {
    readonly scheduleId: string;
    readonly tableId: string;
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly diary: readonly { readonly seatId: string | null }[];
  }[];
};

export function readSnapshot(meeting: Meeting): Snapshot {
  const [booking] = meeting.bookings;
  return {
    approvedAt: meeting.approvedAt?.toISOString() ?? null,
    approvals: meeting.approvals.map((one) => one.deskId),
    seats: meeting.seats.map(({ id, consent, consentAt }) => ({
      id,
      consent,
      consentAt: consentAt?.toISOString() ?? null,
    })),
    booking: booking
      ? {
          scheduleId: booking.scheduleId,
          tableId: booking.tableId,
          startsAt: booking.startsAt.toISOString(),
          endsAt: booking.endsAt.toISOString(),
          seatIds: booking.diary.flatMap((entry) => entry.seatId ?? []),
        }
      : null,
  };
}

/** A snapshot that came out of the database; null for a transition from before there were any. */
export function parseSnapshot(value: unknown): Snapshot | null {
  return snapshotSchema.safeParse(value).data ?? null;
}
