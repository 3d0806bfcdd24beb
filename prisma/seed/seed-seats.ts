import type { OrganiserActor, ParticipantActor } from "@/lib/auth/actor";
import { mintItemOrganiser } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { decideSeat } from "@/lib/programme/decide-seat";
import { inviteToItem } from "@/lib/programme/invite";
import { registerLight } from "@/lib/programme/light/register-light";
import { takeSeat } from "@/lib/programme/take-seat";
import { admissions, lightRegistrations } from "@/prisma/seed/content/programme/admissions";
import { programme } from "@/prisma/seed/content/programme/programme";

type People = ReadonlyMap<string, ParticipantActor>;

/** Who wants a seat takes one, is invited first, or asks the host, who answers: by the app's own commands. */
async function seat(slug: string, keys: readonly string[], people: People, desk: OrganiserActor, now: Date) {
  const wanted = admissions[slug];
  const organiser = wanted && (await mintItemOrganiser(desk, slug));
  if (!organiser) return;
  for (const key of keys) {
    const person = people.get(key);
    if (!person) throw new Error(`${slug} names ${key}, who does not exist`);
    if (wanted.admission === "CLOSED_LIST")
      await inviteToItem(organiser, { participantId: person.participantId }, now);
    const taken = await takeSeat(person, { eventSlug: slug, note: "" }, now);
    if (!taken.ok) console.log(`no seat: ${slug}, ${key}: ${taken.reason}`);
    else if (taken.value.state === "ASKED" && wanted.approved?.includes(key)) {
      const { id } = await db().attendance.findFirstOrThrow({
        where: { eventId: organiser.eventId, participantId: person.participantId },
        select: { id: true },
      });
      await decideSeat(organiser, { attendanceId: id, decision: "approve" }, now);
    }
  }
}

/** Seats of the whole programme, inside the mission and from outside. */
export async function seedSeats(people: People, desk: OrganiserActor, now: Date): Promise<void> {
  for (const { slug, people: keys = [] } of programme) await seat(slug, keys, people, desk, now);
  const missionId = desk.missionId;
  for (const { event, question = "", ...person } of lightRegistrations) {
    const input = { ...person, question, consent: "on" } as const;
    await registerLight({ missionId, eventSlug: event }, input, "en", now);
  }
}
