import "server-only";
import { mintEventOrganiser, mintOrganiser, mintUser } from "@/lib/auth/mint";
import { setDemoClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { proposeMatches } from "@/lib/matches/propose";
import { desks } from "@/prisma/seed/content/desks";
import { networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { mission } from "@/prisma/seed/content/mission";
import { seedGuests } from "@/prisma/seed/seed-guests";
import { seedMission, seedVenues } from "@/prisma/seed/seed-mission";
import { seedOpportunities } from "@/prisma/seed/seed-opportunities";
import { seedOrganisations } from "@/prisma/seed/seed-organisations";
import { seedPeople } from "@/prisma/seed/seed-people";
import { seedAdmissions, seedProgramme, seedSpeakers } from "@/prisma/seed/seed-programme";
import { seedRequests } from "@/prisma/seed/seed-requests";
import { seedResults } from "@/prisma/seed/seed-results";
import { seedSeats } from "@/prisma/seed/seed-seats";
import { seedTaxonomy } from "@/prisma/seed/seed-taxonomy";

/** People register from here on, requests follow, and the demo's clock starts after them. */
const registrationsAt = new Date("2022-06-06T08:00:00Z");
const requestsFrom = new Date("2022-06-08T08:00:00Z");
const demoStarts = new Date("2022-06-10T13:00:00Z");

async function findLeadOrganiser() {
  const email = desks.find((desk) => desk.isLead)?.members[0]?.email ?? "";
  const user = await db().user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const actor = await mintUser(user.id);
  const organiser = actor && (await mintOrganiser(actor, mission.slug));
  if (!organiser) throw new Error("the lead desk has no organiser");
  return organiser;
}

async function main(): Promise<void> {
  await db().installation.create({ data: { id: 1, isDemo: true } });
  const organisations = await seedOrganisations();
  const { missionId, deskIds } = await seedMission(organisations);
  await seedTaxonomy(missionId);
  const venues = await seedVenues(missionId);
  const events = await seedProgramme(missionId, deskIds, venues);
  await seedAdmissions(organisations, missionId, events);
  const desk = await findLeadOrganiser();
  const people = await seedPeople(organisations, desk, registrationsAt);
  await seedOpportunities(people, organisations, registrationsAt);
  await seedSpeakers(events, people);
  await seedSeats(people, desk, requestsFrom);
  await seedResults({ people, organisations, events }, desk, requestsFrom);
  const refused = await seedRequests({ people, desk }, requestsFrom);
  for (const line of refused) console.log(`not asked: ${line}`);
  const breakfast = await mintEventOrganiser(desk, networkingBreakfast);
  const proposed = breakfast ? await proposeMatches(breakfast, demoStarts) : 0;
  const clustId = deskIds.get("clust-er-health");
  if (breakfast && clustId) await seedGuests(breakfast, clustId, demoStarts);
  await setDemoClock(demoStarts);
  const states = await db().meeting.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } });
  console.log(
    `people ${people.size}, proposals ${proposed}, ${states.map((one) => `${one.state} ${one._count}`).join(", ")}`,
  );
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await db().$disconnect();
}
