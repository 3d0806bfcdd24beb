import type { OrganiserActor, ParticipantActor } from "@/lib/auth/actor";
import { mintParticipant, mintUser } from "@/lib/auth/mint";
import { stateTimes } from "@/lib/availability/close-times";
import { db } from "@/lib/db";
import { stateInterests } from "@/lib/interests/state-interests";
import { decideRegistration } from "@/lib/participants/decide-registration";
import { register } from "@/lib/participants/register";
import { mission } from "@/prisma/seed/content/mission";
import { people } from "@/prisma/seed/content/people/people";
import type { PersonContent } from "@/prisma/seed/content/types";
import { toInstant } from "@/prisma/seed/local-time";
import { type IdBySlug, idOf } from "@/prisma/seed/seed-organisations";

type Slots = ReadonlyMap<
  string,
  readonly { readonly id: string; readonly startsAt: Date; readonly endsAt: Date }[]
>;

async function loadSlots(): Promise<Slots> {
  const events = await db().event.findMany({
    where: { mission: { slug: mission.slug }, rules: { isNot: null } },
    select: { slug: true, slots: { select: { id: true, startsAt: true, endsAt: true } } },
  });
  return new Map(events.map((event) => [event.slug, event.slots]));
}

/** Slots of the events somebody attends in which they said they meet nobody. */
function listClosedSlots(person: PersonContent, slots: Slots): string[] {
  const ranges = person.closedTimes.map(({ startsAt, endsAt, zone }) => ({
    from: toInstant(startsAt, zone),
    to: toInstant(endsAt, zone),
  }));
  return person.attends.flatMap(({ event }) =>
    (slots.get(event) ?? [])
      .filter((slot) => ranges.some(({ from, to }) => from < slot.endsAt && slot.startsAt < to))
      .map((slot) => slot.id),
  );
}

async function enrol(
  person: PersonContent,
  organisations: IdBySlug,
  desk: OrganiserActor,
  now: Date,
): Promise<ParticipantActor> {
  const { email, locale } = person;
  const row = await db().user.create({ data: { email, locale, emailVerified: now }, select: { id: true } });
  const user = await mintUser(row.id);
  if (!user) throw new Error(`${person.key} was not made`);
  const who = {
    name: person.name,
    organisationId: "",
    jobTitle: person.jobTitle[locale],
    introduction: person.introduction[locale],
    function: person.function,
    decides: person.decides,
    languages: [...person.languages],
    needsInterpreter: person.needsInterpreter,
    phone: person.phone,
    listing: true,
    code: "",
  };
  const organisation = { id: idOf(organisations, person.organisation) };
  const registration = { missionSlug: mission.slug, who, organisation, sector: person.sector, locale };
  const done = await register(user, registration, now);
  if (!done.ok) throw new Error(`${person.key}: ${done.reason}`);
  const other = locale === "it" ? "en" : "it";
  const translated = { ...who, jobTitle: person.jobTitle[other], introduction: person.introduction[other] };
  await register(user, { ...registration, who: translated, locale: other }, now);
  await decideRegistration(desk, { participantId: done.value.participantId, decision: "APPROVED" }, now);
  const actor = await mintParticipant(user, mission.slug);
  if (!actor) throw new Error(`${person.key} is no participant`);
  return actor;
}

async function state(actor: ParticipantActor, person: PersonContent, slots: Slots, now: Date): Promise<void> {
  const topics = (side: "OFFERS" | "SEEKS") => person.interests.filter((interest) => interest.side === side);
  const strengths = (side: "OFFERS" | "SEEKS") =>
    Object.fromEntries(topics(side).map(({ topic, strength }) => [topic, strength]));
  await stateInterests(
    actor,
    {
      offers: topics("OFFERS").map(({ topic }) => topic),
      seeks: topics("SEEKS").map(({ topic }) => topic),
      goalsOffered: [...person.goalsOffered],
      goalsSought: [...person.goalsSought],
      therapeuticAreas: [...person.therapeuticAreas],
      modalities: [...person.modalities],
      assetStage: person.assetStage,
      fundingStage: person.fundingStage,
      ticket: person.ticket,
      horizonMonths: person.horizonMonths,
    },
    { offers: strengths("OFFERS"), seeks: strengths("SEEKS") },
  );
  if (person.attends.length === 0) return;
  const events = person.attends.map(({ event }) => event);
  const times = await stateTimes(actor, { events, closed: listClosedSlots(person, slots) }, now);
  if (!times.ok) throw new Error(`${person.key}: ${times.reason}`);
  for (const { event, maxMeetings } of person.attends) {
    if (maxMeetings === undefined) continue;
    await db().attendance.updateMany({
      where: { participantId: actor.participantId, event: { slug: event } },
      data: { maxMeetings },
    });
  }
}

/** Everybody registers, is approved, says what they offer and seek, and when they are free: by the app's own commands. */
export async function seedPeople(
  organisations: IdBySlug,
  desk: OrganiserActor,
  now: Date,
): Promise<ReadonlyMap<string, ParticipantActor>> {
  const slots = await loadSlots();
  const actors = new Map<string, ParticipantActor>();
  for (const person of people) {
    const actor = await enrol(person, organisations, desk, now);
    await state(actor, person, slots, now);
    actors.set(person.key, actor);
  }
  return actors;
}
