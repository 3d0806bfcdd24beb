import type { CalendarEntry } from "@/lib/calendar/entry";
import { placeLine } from "@/lib/events/place-lines";
import { pickText } from "@/lib/i18n/pick-text";

/** In which language, for which mission and from which address an entry speaks. */
export type CalendarWords = {
  readonly locale: string;
  readonly origin: string;
  readonly missionSlug: string;
  /** "Table {label}" */
  readonly table: (label: string) => string;
};

/** An identity that stays for ever and tells nothing. */
export const writeUid = (id: string, origin: string) => `${id}@${new URL(origin).hostname}`;

type Meeting = {
  readonly id: string;
  readonly revision: number;
  readonly readerId: string;
  readonly isCancelled: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly table: string | null;
  readonly event: {
    readonly title: unknown;
    readonly venue: { readonly name: string; readonly address: string; readonly city: string } | null;
  };
  readonly seats: readonly {
    readonly userId: string;
    readonly side: string;
    readonly participant: {
      readonly user: { readonly name: string | null };
      readonly organisation: { readonly name: string };
    };
  }[];
};

/** A meeting as it stands in the reader's calendar: whom, which table, where. No address of anybody. */
export function describeMeeting(meeting: Meeting, words: CalendarWords): CalendarEntry {
  const mine = meeting.seats.find((seat) => seat.userId === meeting.readerId);
  const others = meeting.seats.filter((seat) => seat.side !== mine?.side);
  const name = ({ participant }: Meeting["seats"][number]) =>
    [participant.user.name, participant.organisation.name].filter(Boolean).join(", ");
  const title = pickText(meeting.event.title, words.locale);
  const { venue } = meeting.event;
  const table = meeting.table && words.table(meeting.table);
  return {
    uid: writeUid(meeting.id, words.origin),
    sequence: meeting.revision,
    isCancelled: meeting.isCancelled,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    summary: others.map(name).join("; ") || title,
    description: [table, title].filter(Boolean).join("\n"),
    location: [table, venue && placeLine(venue)].filter(Boolean).join(", ") || null,
    url: `${words.origin}/missions/${words.missionSlug}/meetings/${meeting.id}`,
  };
}
