import { readFileSync } from "node:fs";
import { db } from "@/lib/db";

/**
 * npm run generate-people -- COUNT: so many invented, approved and listed people at the first matchmaking event of the
 * first mission, for measuring how pages behave in the large. Only on a database that the demo made.
 */
const count = Number(process.argv[2] ?? "20000");

/** The running demo's own database and secret, unless the environment names others. */
function findDemo(): void {
  const [, , , port] = process.env.DATABASE_URL
    ? []
    : readFileSync(".data/postgres/postmaster.pid", "utf8").split("\n");
  process.env.DATABASE_URL ??= `postgresql://postgres@localhost:${port}/ponte`;
  process.env.AUTH_SECRET ??= readFileSync(".data/secret", "utf8").trim();
}

async function findPlace() {
  const installation = await db().installation.findUnique({ where: { id: 1 } });
  if (!installation?.isDemo) throw new Error("this is not a demo's database");
  return db().event.findFirstOrThrow({
    where: { rules: { isNot: null } },
    orderBy: { startsAt: "asc" },
    select: { id: true, missionId: true, deskId: true },
  });
}

async function generate({ id: eventId, missionId, deskId }: Awaited<ReturnType<typeof findPlace>>) {
  const run = `g${Date.now().toString(36)}`;
  const client = db();
  await client.$executeRaw`
    INSERT INTO "Organisation" ("id", "slug", "name", "kind", "city", "region", "country", "summary", "isFictional")
    SELECT ${run} || 'o' || i, ${run} || '-o-' || i, 'Generated organisation ' || i,
      (enum_range(NULL::"OrganisationKind"))[1 + i % 10], (ARRAY['Bologna', 'Modena', 'Philadelphia', 'Boston'])[1 + i % 4],
      (ARRAY['IT-45', 'IT-45', 'US-PA', 'US-MA'])[1 + i % 4], (ARRAY['IT', 'IT', 'US', 'US'])[1 + i % 4],
      '{"en": "An organisation made for measuring."}'::jsonb, true
    FROM generate_series(1, ${Math.ceil(count / 3)}::int) i`;
  await client.$executeRaw`
    INSERT INTO "User" ("id", "email", "name", "locale")
    SELECT ${run} || 'u' || i, ${run} || i || '@generated.example', 'Person ' || i, CASE WHEN i % 2 = 0 THEN 'it' ELSE 'en' END
    FROM generate_series(1, ${count}::int) i`;
  await client.$executeRaw`
    INSERT INTO "Participant" ("id", "missionId", "userId", "organisationId", "sectorId", "jobTitle", "introduction",
      "languages", "therapeuticAreas", "modalities", "registration", "listingConsentAt")
    SELECT ${run} || 'p' || i, ${missionId}, ${run} || 'u' || i, ${run} || 'o' || (1 + (i - 1) / 3),
      (SELECT "id" FROM "Sector" WHERE "missionId" = ${missionId} ORDER BY "position" LIMIT 1),
      '{"en": "Head of measuring"}'::jsonb, '{"en": "I was made for measuring."}'::jsonb, ARRAY['en'], ARRAY[]::text[], ARRAY[]::text[],
      'APPROVED', now()
    FROM generate_series(1, ${count}::int) i`;
  await client.event.update({ where: { id: eventId }, data: { capacity: null }, select: { id: true } });
  await client.$executeRaw`
    INSERT INTO "Attendance" ("id", "eventId", "participantId", "deskId", "side")
    SELECT ${run} || 'a' || i, ${eventId}, ${run} || 'p' || i, ${deskId},
      (CASE WHEN ((i - 1) / 3) % 4 IN (0, 3) THEN 'DELEGATION' ELSE 'HOSTS' END)::"EventSide"
    FROM generate_series(1, ${count}::int) i`;
  await client.$executeRaw`
    INSERT INTO "Interest" ("participantId", "topicId", "side", "strength")
    SELECT ${run} || 'p' || i, topic."id", (CASE WHEN n <= 3 THEN 'OFFERS' ELSE 'SEEKS' END)::"InterestSide", 1 + (i + n) % 3
    FROM generate_series(1, ${count}::int) i, generate_series(1, 6) n
    JOIN LATERAL (SELECT t."id" FROM "Topic" t JOIN "Area" a ON a."id" = t."areaId" JOIN "Sector" s ON s."id" = a."sectorId"
      WHERE s."missionId" = ${missionId} AND s."position" = 0 ORDER BY t."id"
      OFFSET (hashint8(n * 7919) & 2147483647) % 60 LIMIT 1) topic ON true
    ON CONFLICT DO NOTHING`;
  await client.$executeRaw`
    INSERT INTO "GoalStatement" ("participantId", "goalId", "side")
    SELECT ${run} || 'p' || i, g."id", 'SEEKS' FROM generate_series(1, ${count}::int, 4) i
    JOIN "Goal" g ON g."missionId" = ${missionId} AND g."code" = 'CAPITAL'`;
  await client.$executeRaw`
    INSERT INTO "Opportunity" ("id", "participantId", "organisationId", "kind", "state", "title", "text", "stage",
      "amountThousands", "currency", "publishedAt")
    SELECT ${run} || 'r' || i, ${run} || 'p' || i, ${run} || 'o' || (1 + (i - 1) / 3), 'ROUND', 'PUBLISHED',
      jsonb_build_object('en', 'Generated round ' || i), '{"en": "A round made for measuring."}'::jsonb,
      (ARRAY['seed', 'series-a', 'series-b'])[1 + i % 3], 500 + i % 9000, 'EUR', now()
    FROM generate_series(1, ${count}::int, 20) i`;
  await client.$executeRawUnsafe("ANALYZE");
}

Promise.resolve()
  .then(findDemo)
  .then(findPlace)
  .then(generate)
  .then(() => console.log(`${count} people`))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => db().$disconnect());
