import "server-only";
import type { Transaction } from "@/lib/db";
import type { LocalisedText } from "@/lib/i18n/localised-text";
import type { EventPart } from "@/lib/mail/content";
import { queueMail } from "@/lib/mail/outbox";
import type { LockedEvent } from "@/lib/programme/lock-event";

type Described = Pick<LockedEvent, "slug" | "title" | "zone" | "mission" | "startsAt" | "venue">;

/** What every mail about an item of the programme says of it. */
export function describeItem({ slug, title, zone, mission, startsAt, venue }: Described): EventPart & {
  readonly startsAt: string;
  readonly place: string | null;
} {
  return {
    missionSlug: mission.slug,
    missionTitle: mission.title as LocalisedText,
    acknowledgement: mission.acknowledgement as LocalisedText,
    eventSlug: slug,
    eventTitle: title as LocalisedText,
    zone,
    startsAt: startsAt.toISOString(),
    place: venue && `${venue.name}, ${venue.city}`,
  };
}

export type SeatNews =
  | { readonly kind: "seat-given"; readonly why: "approved" | "free" }
  | { readonly kind: "seat-waiting" }
  | { readonly kind: "seat-invited" }
  | { readonly kind: "seat-refused"; readonly hadSeat: boolean };

/** Tells somebody where they stand with an item, in the transaction of the change. */
export async function tellSeat(
  tx: Transaction,
  event: LockedEvent,
  userId: string,
  news: SeatNews,
): Promise<void> {
  const { email, locale } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, locale: true },
  });
  const to = { userId, address: email, locale };
  const item = describeItem(event);
  if (news.kind === "seat-given")
    await queueMail(tx, { kind: news.kind, to, content: { ...item, why: news.why } });
  else if (news.kind === "seat-refused")
    await queueMail(tx, { kind: news.kind, to, content: { ...item, hadSeat: news.hadSeat } });
  else await queueMail(tx, { kind: news.kind, to, content: item });
}
