import { groupBy } from "@/lib/collections/group-by";
import { dayKey } from "@/lib/time/format";

type Happening = {
  readonly startsAt: Date;
  readonly zone: string;
  readonly venue: { readonly city: string } | null;
  readonly rules: unknown;
};

export type MissionDay = {
  /** "2022-06-15" */
  readonly key: string;
  readonly date: Date;
  readonly hasEvents: boolean;
  /** Where most of the day happens. */
  readonly city: string | null;
  /** People meet one to one on this day. */
  readonly hasMeetings: boolean;
};

const oneDay = 86_400_000;

function findMainCity(events: readonly Happening[]): string | null {
  const named = events.flatMap(({ venue }) => (venue ? [venue.city] : []));
  const byCity = [...groupBy(named, (city) => city)];
  return byCity.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

/** Every day of a mission, with what its programme says of it; an event belongs to the day in its own zone. */
export function listDays(
  { startsOn, endsOn }: { readonly startsOn: Date; readonly endsOn: Date },
  events: readonly Happening[],
): readonly MissionDay[] {
  const byDay = groupBy(events, (event) => dayKey(event.startsAt, event.zone));
  const count = Math.round((endsOn.getTime() - startsOn.getTime()) / oneDay) + 1;
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(startsOn.getTime() + index * oneDay);
    const key = date.toISOString().slice(0, 10);
    const list = byDay.get(key) ?? [];
    return {
      key,
      date,
      hasEvents: list.length > 0,
      city: findMainCity(list),
      hasMeetings: list.some((event) => event.rules !== null),
    };
  });
}
