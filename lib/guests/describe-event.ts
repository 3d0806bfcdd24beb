import "server-only";
import type { Db } from "@/lib/db";
import { describeItem } from "@/lib/programme/tell-seat";

/** What a mail to a guest says of the event. */
export async function describeEvent(tx: Db, eventId: string) {
  const event = await tx.event.findUniqueOrThrow({
    where: { id: eventId },
    select: {
      slug: true,
      title: true,
      zone: true,
      startsAt: true,
      venue: { select: { name: true, city: true } },
      mission: { select: { slug: true, title: true, acknowledgement: true } },
    },
  });
  return describeItem(event);
}
