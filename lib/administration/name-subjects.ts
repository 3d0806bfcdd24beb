import "server-only";
import { db } from "@/lib/db";

export type Named = { readonly subject: string; readonly id: string };

/** Names of what the log speaks of, a query for each kind; what has no name is told by the start of its id. */
export async function nameSubjects(wanted: readonly Named[]): Promise<(one: Named) => string> {
  const idsOf = (subject: string) => [
    ...new Set(wanted.filter((one) => one.subject === subject).map(({ id }) => id)),
  ];
  const byId = (subject: string) => ({ id: { in: idsOf(subject) } });
  const [users, participants, desks, missions, events] = await Promise.all([
    db().user.findMany({ where: byId("User"), select: { id: true, name: true, email: true } }),
    db().participant.findMany({
      where: byId("Participant"),
      select: { id: true, user: { select: { name: true } } },
    }),
    db().desk.findMany({ where: byId("Desk"), select: { id: true, name: true } }),
    db().mission.findMany({ where: byId("Mission"), select: { id: true, slug: true } }),
    db().event.findMany({ where: byId("Event"), select: { id: true, slug: true } }),
  ]);
  const names = new Map<string, string | null>([
    ...users.map((one) => [one.id, one.name ?? one.email] as const),
    ...participants.map((one) => [one.id, one.user.name] as const),
    ...desks.map((one) => [one.id, one.name] as const),
    ...missions.map((one) => [one.id, one.slug] as const),
    ...events.map((one) => [one.id, one.slug] as const),
  ]);
  return ({ id }) => names.get(id) ?? (id.length > 12 ? `${id.slice(0, 8)}…` : id);
}
