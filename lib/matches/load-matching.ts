import "server-only";
import { db } from "@/lib/db";
import { buildContext } from "@/lib/engine/matching/build-context";
import type { MatchingContext, Profile, Weights } from "@/lib/engine/matching/profile";
import { goalFunctions } from "@/lib/matches/goal-functions";
import type { Prisma } from "@/prisma/generated/client";

const attendeeSelect = {
  side: true,
  participant: {
    select: {
      id: true,
      userId: true,
      organisationId: true,
      languages: true,
      needsInterpreter: true,
      therapeuticAreas: true,
      modalities: true,
      assetStage: true,
      fundingStage: true,
      ticket: true,
      horizonMonths: true,
      function: true,
      decides: true,
      sector: { select: { code: true } },
      organisation: { select: { affiliationId: true, kind: true, region: true } },
      interests: { select: { side: true, strength: true, topic: { select: { code: true } } } },
      goals: { select: { side: true, goal: { select: { code: true } } } },
    },
  },
} as const satisfies Prisma.AttendanceSelect;

type Attendee = Prisma.AttendanceGetPayload<{ select: typeof attendeeSelect }>;
type Slots = readonly { readonly startsAt: Date; readonly endsAt: Date }[];
type Busy = { readonly userId: string; readonly startsAt: Date; readonly endsAt: Date };

const sides = { DELEGATION: "delegation", HOSTS: "hosts" } as const;

function toProfile({ side, participant }: Attendee, slots: Slots, busy: readonly Busy[]): Profile {
  const { interests, goals, sector, organisation, needsInterpreter, userId, ...rest } = participant;
  const interestsOf = (wanted: "OFFERS" | "SEEKS") =>
    interests
      .filter((one) => one.side === wanted)
      .map(({ topic, strength }) => ({ topic: topic.code, strength: strength as 1 | 2 | 3 }));
  const goalsOf = (wanted: "OFFERS" | "SEEKS") =>
    goals.filter((one) => one.side === wanted).map(({ goal }) => goal.code);
  return {
    ...rest,
    affiliationId: organisation.affiliationId,
    organisationKind: organisation.kind,
    side: side && sides[side],
    sector: sector.code,
    region: organisation.region,
    hasInterpreter: needsInterpreter,
    offers: interestsOf("OFFERS"),
    seeks: interestsOf("SEEKS"),
    goalsOffered: goalsOf("OFFERS"),
    goalsSought: goalsOf("SEEKS"),
    closed: slots.flatMap((slot, index) =>
      busy.some((one) => one.userId === userId && one.startsAt < slot.endsAt && slot.startsAt < one.endsAt)
        ? [index]
        : [],
    ),
  };
}

export type Matching = { readonly profiles: readonly Profile[]; readonly context: MatchingContext };

/** The listed attendees of an event as the engine sees them, in the order of registration. The caller has proved the event. */
export async function loadMatching(eventId: string): Promise<Matching> {
  const event = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: {
      missionId: true,
      rules: { select: { acrossSidesOnly: true, weights: true } },
      slots: { orderBy: { position: "asc" }, select: { startsAt: true, endsAt: true } },
    },
  });
  const [attendees, topics, goals, busy] = await Promise.all([
    db().attendance.findMany({
      where: { eventId, absentSince: null, participant: { isListed: true } },
      orderBy: { participant: { number: "asc" } },
      select: attendeeSelect,
    }),
    db().topic.findMany({
      where: { area: { sector: { missionId: event.missionId } } },
      select: { code: true, area: { select: { code: true } } },
    }),
    db().goal.findMany({ where: { missionId: event.missionId } }),
    db().diaryEntry.findMany({
      where: {
        kind: { not: "MEETING" },
        user: { participants: { some: { attendances: { some: { eventId } } } } },
      },
      select: { userId: true, startsAt: true, endsAt: true },
    }),
  ]);
  const profiles = attendees.map((attendee) => toProfile(attendee, event.slots, busy));
  const context = buildContext({
    profiles,
    areaOf: new Map(topics.map((topic) => [topic.code, topic.area.code])),
    goals: goals.map((goal) => ({
      code: goal.code,
      symmetric: goal.symmetricWeight,
      related: goal.relatedCode,
      relatedWeight: goal.relatedWeight ?? 0,
      functions: goalFunctions[goal.code] ?? [],
    })),
    acrossSidesOnly: event.rules?.acrossSidesOnly ?? true,
    slots: event.slots.length,
    weights: (event.rules?.weights as Weights | null) ?? undefined,
  });
  return { profiles, context };
}
