import "server-only";
import type { Transaction } from "@/lib/db";
import { queueMail } from "@/lib/mail/outbox";
import type { Doer } from "@/lib/meetings/doer";
import type { Act } from "@/lib/meetings/lifecycle";
import { describeEvent, describeSeat, loadTold } from "@/lib/meetings/load-told";
import { undoMilliseconds } from "@/lib/meetings/undo-window";

type Told = {
  readonly meetingId: string;
  readonly revision: number;
  readonly act: Act;
  readonly doer: Doer;
  readonly approvalsOpen: readonly string[];
};

/** After an approval, the other desks that care for one of the two hear of it: to approve as well, or to veto. */
export async function tellDesks(tx: Transaction, told: Told): Promise<void> {
  const { doer } = told;
  if (told.act !== "approve" || doer.as !== "desk") return;
  const meeting = await loadTold(tx, told.meetingId);
  const caring = meeting.seats.map((seat) => seat.attendance.deskId);
  const deskIds = [...new Set([...caring, ...told.approvalsOpen])].filter(
    (deskId) => !doer.deskIds.includes(deskId),
  );
  const [first, second] = [
    meeting.seats.find((seat) => seat.side === "A"),
    meeting.seats.find((seat) => seat.side === "B"),
  ];
  if (deskIds.length === 0 || !first || !second) return;
  const members = await tx.deskMember.findMany({
    where: { deskId: { in: deskIds } },
    orderBy: { userId: "asc" },
    select: { deskId: true, user: { select: { id: true, email: true, locale: true } } },
  });
  for (const { deskId, user } of members) {
    await queueMail(tx, {
      kind: "desk-informed",
      to: { userId: user.id, address: user.email, locale: user.locale },
      content: {
        ...describeEvent(meeting),
        one: describeSeat(first),
        other: describeSeat(second),
        waits: told.approvalsOpen.includes(deskId),
      },
      dueAt: new Date(Date.now() + undoMilliseconds),
      about: { meetingId: told.meetingId, revision: told.revision },
    });
  }
}
