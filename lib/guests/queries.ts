import "server-only";
import type { EventDeskActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { GuestFilter } from "@/lib/guests/filter";
import { findGuestState, guestStates, guestsOf, whereState } from "@/lib/guests/states";
import { listRefusing } from "@/lib/mail/refusals";
import type { Prisma } from "@/prisma/generated/client";

export const guestPageSize = 50;

const guestSelect = {
  id: true,
  email: true,
  name: true,
  organisationName: true,
  kind: true,
  side: true,
  phone: true,
  jobTitle: true,
  invitedAt: true,
  remindedAt: true,
  declinedAt: true,
  desk: { select: { name: true } },
  attendance: { select: { absentSince: true, reconfirmedAt: true, createdAt: true } },
} as const satisfies Prisma.GuestSelect;

function toWhere(actor: EventDeskActor, { state, side, kind, text }: Partial<GuestFilter>) {
  const words = (text ?? "").split(/\s+/).filter(Boolean).slice(0, 6);
  return {
    AND: [
      guestsOf(actor),
      state ? whereState[state] : {},
      { side, kind },
      ...words.map((word) => ({
        OR: (["name", "organisationName", "email"] as const).map((column) => ({
          [column]: { contains: word, mode: "insensitive" },
        })),
      })),
    ],
  } satisfies Prisma.GuestWhereInput;
}

/** One page of a view of the list, by name, with how many there are in each state. */
export async function listGuests(actor: EventDeskActor, filter: GuestFilter) {
  const where = toWhere(actor, filter);
  const [rows, total, ...counts] = await Promise.all([
    db().guest.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (filter.page - 1) * guestPageSize,
      take: guestPageSize,
      select: guestSelect,
    }),
    db().guest.count({ where }),
    ...guestStates.map((state) => db().guest.count({ where: toWhere(actor, { ...filter, state }) })),
  ]);
  const refusing = await listRefusing(
    db(),
    rows.map(({ email }) => email),
  );
  return {
    rows: rows.map((row) => ({ ...row, state: findGuestState(row), refuses: refusing.has(row.email) })),
    total,
    pages: Math.max(1, Math.ceil(total / guestPageSize)),
    byState: Object.fromEntries(guestStates.map((state, index) => [state, counts[index] ?? 0])) as Record<
      (typeof guestStates)[number],
      number
    >,
  };
}

export type GuestView = Awaited<ReturnType<typeof listGuests>>["rows"][number];

/** The own desks' guests as a spreadsheet's rows: another desk's people are not taken along. */
export async function listGuestsForExport(actor: EventDeskActor) {
  const rows = await db().guest.findMany({
    where: { eventId: actor.eventId, deskId: { in: [...actor.deskIds] } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { ...guestSelect, city: true, locale: true, offers: true, seeks: true, place: true },
  });
  return rows.map((row) => ({ ...row, state: findGuestState(row) }));
}
