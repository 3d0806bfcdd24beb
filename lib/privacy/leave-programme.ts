import "server-only";
import type { Transaction } from "@/lib/db";
import { fillSeats } from "@/lib/programme/give-seat";
import { lockEvent } from "@/lib/programme/lock-event";

/** Gives every seat of the programme and every place in a room back, with what was written to hosts; the next who waits moves up. */
export async function leaveProgramme(tx: Transaction, userId: string, email: string, now: Date) {
  const own = { participant: { userId } };
  const items = await tx.event.findMany({
    where: { OR: [{ attendances: { some: own } }, { lightRegistrations: { some: { email } } }] },
    orderBy: { id: "asc" },
    select: { missionId: true, slug: true, rules: { select: { eventId: true } } },
  });
  for (const { rules, ...where } of items) {
    const event = await lockEvent(tx, where);
    const attendance = { ...own, eventId: event.id };
    await tx.diaryEntry.deleteMany({ where: { attendance } });
    await tx.roomSeat.updateMany({ where: { attendance }, data: { answer: "DECLINED", answeredAt: now } });
    await tx.attendance.updateMany({
      where: attendance,
      data: { note: null, ...(rules ? {} : { state: "LEFT", waitingPlace: null }) },
    });
    await tx.lightRegistration.deleteMany({ where: { eventId: event.id, email } });
    if (!rules) await fillSeats(tx, event, now);
  }
}
