import "server-only";
import type { AttendeeActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Scored } from "@/lib/engine/matching/reason";
import { suggestFor } from "@/lib/engine/matching/suggest";
import { loadMatching } from "@/lib/matches/load-matching";
import { type ProfileView, profileSelect } from "@/lib/participants/queries";

export type SuggestionView = Scored & { readonly person: ProfileView };

/** Whom the reader should meet at this event, with reasons; people they already have to do with are left out. */
export async function listSuggestions(actor: AttendeeActor, top: number): Promise<SuggestionView[]> {
  if (!actor.isListed) return [];
  const [{ profiles, context }, known, blocks] = await Promise.all([
    loadMatching(actor.eventId),
    db().seat.findMany({
      where: {
        eventId: actor.eventId,
        participantId: { not: actor.participantId },
        meeting: { state: { not: "PROPOSED" }, seats: { some: { participantId: actor.participantId } } },
      },
      select: { participantId: true },
    }),
    db().block.findMany({
      where: { OR: [{ participantId: actor.participantId }, { blockedId: actor.participantId }] },
    }),
  ]);
  const met = new Set([
    ...known.map((seat) => seat.participantId),
    ...blocks.flatMap((block) => [block.participantId, block.blockedId]),
  ]);
  met.delete(actor.participantId);
  const me = profiles.find((profile) => profile.id === actor.participantId);
  if (!me) return [];
  const best = suggestFor(
    me,
    profiles.filter((profile) => !met.has(profile.id)),
    context,
    top,
  );
  const people = await db().participant.findMany({
    where: { id: { in: best.map(({ other }) => other.id) } },
    select: profileSelect,
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return best.flatMap(({ other, ...scored }) => {
    const person = byId.get(other.id);
    return person ? [{ ...scored, person }] : [];
  });
}
