import type { Agenda, AgendaEntry } from "@/lib/agenda/queries";
import { dayKey } from "@/lib/time/format";

export type AgendaDay = {
  readonly key: string;
  readonly lines: readonly {
    readonly entry: AgendaEntry;
    readonly zone: string;
    readonly travelMinutes: number;
  }[];
};

const placeOf = ({ booking, attendance }: AgendaEntry) => booking?.event ?? attendance?.event ?? null;

/**
 * The diary by days of the places where it happens. `travelMinutes`: the way to the next entry, 0 where both are in one
 * place or the way is not known.
 */
export function listAgendaDays({
  entries,
  ways,
  mission,
}: Pick<Agenda, "entries" | "ways" | "mission">): AgendaDay[] {
  const minutes = new Map(ways.map((way) => [`${way.fromVenueId} ${way.toVenueId}`, way.minutes]));
  const days = new Map<string, AgendaDay["lines"][number][]>();
  for (const [index, entry] of entries.entries()) {
    const zone = placeOf(entry)?.zone ?? mission.zone;
    const key = dayKey(entry.startsAt, zone);
    const next = entries[index + 1];
    const [from, to] = [placeOf(entry)?.venue?.id, next && placeOf(next)?.venue?.id];
    const isSameDay = next && dayKey(next.startsAt, zone) === key;
    const travelMinutes = from && to && from !== to && isSameDay ? (minutes.get(`${from} ${to}`) ?? 0) : 0;
    days.set(key, [...(days.get(key) ?? []), { entry, zone, travelMinutes }]);
  }
  return [...days].map(([key, lines]) => ({ key, lines }));
}
