import "server-only";
import type { AttendeeActor } from "@/lib/auth/actor";
import { findForbidden } from "@/lib/engine/matching/forbid-pair";
import type { Scored } from "@/lib/engine/matching/reason";
import { scorePair } from "@/lib/engine/matching/score-pair";
import { loadMatching } from "@/lib/matches/load-matching";

/** Points and reasons of the reader (as the first) and another attendee; null where a hard filter keeps them apart. */
export async function scoreAttendees(actor: AttendeeActor, otherId: string): Promise<Scored | null> {
  const { profiles, context } = await loadMatching(actor.eventId);
  const me = profiles.find((profile) => profile.id === actor.participantId);
  const other = profiles.find((profile) => profile.id === otherId);
  if (!me || !other || findForbidden(me, other, context)) return null;
  return scorePair(me, other, context);
}
