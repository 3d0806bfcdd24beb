import "server-only";
import type { EventDeskActor } from "@/lib/auth/actor";
import type { Db, Transaction } from "@/lib/db";
import type { SheetKnowledge } from "@/lib/guests/sheet/check-rows";
import { plainWord } from "@/lib/guests/sheet/clean-cell";
import type { ComparedRow, ListedGuest } from "@/lib/guests/sheet/compare-rows";
import type { GuestLocale, GuestSide } from "@/lib/guests/sheet/read-values";
import { createId } from "@/lib/ids";

const chunk = 1_000;

/** The mission's topics by every word for them. */
export async function loadKnowledge(
  client: Db,
  missionId: string,
  side: GuestSide | null,
): Promise<SheetKnowledge> {
  const topics = await client.topic.findMany({
    where: { area: { sector: { missionId } } },
    select: { code: true, label: true },
  });
  const words = topics.flatMap(({ code, label }) =>
    [code, ...Object.values(label as Record<string, string>)].map((word) => [plainWord(word), code] as const),
  );
  return { topics: new Map(words), side };
}

/** The list by address, as an import compares with it. */
export async function loadListed(client: Db, actor: EventDeskActor): Promise<Map<string, ListedGuest>> {
  const rows = await client.guest.findMany({
    where: { eventId: actor.eventId },
    omit: { id: true, eventId: true },
  });
  return new Map(
    rows.map(({ deskId, attendanceId, declinedAt, locale, ...guest }) => [
      guest.email,
      {
        ...guest,
        locale: locale as GuestLocale | null,
        hasAnswered: attendanceId !== null || declinedAt !== null,
        isOwn: actor.decides || actor.deskIds.includes(deskId),
      },
    ]),
  );
}

/** One writer of an event's list at a time; registrations with a guest's address wait for the end too. */
export async function lockList(tx: Transaction, eventId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${`guests ${eventId}`}, 0))`;
}

type Wanted = {
  readonly eventId: string;
  readonly deskId: string;
  readonly rows: readonly ComparedRow[];
  readonly now: Date;
  readonly onDone?: (done: number) => Promise<unknown>;
};

/** Adds and changes guests, a thousand in one statement. Who answers meanwhile keeps what they said. */
export async function writeGuests(tx: Transaction, { eventId, deskId, rows, now, onDone }: Wanted) {
  const wanted = rows.flatMap(({ guest }) => guest ?? []);
  for (let start = 0; start < wanted.length; start += chunk) {
    const part = wanted.slice(start, start + chunk).map((guest) => ({ id: createId(), ...guest }));
    await tx.$executeRaw`
      INSERT INTO "Guest" ("id", "eventId", "deskId", "email", "name", "organisationName", "kind", "side", "phone",
        "locale", "jobTitle", "city", "place", "offers", "seeks", "addedAt")
      SELECT one."id", ${eventId}, ${deskId}, one."email", one."name", one."organisationName",
        one."kind"::"OrganisationKind", one."side"::"EventSide", one."phone", one."locale", one."jobTitle", one."city",
        one."place", ARRAY(SELECT jsonb_array_elements_text(one."offers")),
        ARRAY(SELECT jsonb_array_elements_text(one."seeks")), ${now}
      FROM jsonb_to_recordset(${JSON.stringify(part)}::jsonb) AS one("id" text, "email" text, "name" text,
        "organisationName" text, "kind" text, "side" text, "phone" text, "locale" text, "jobTitle" text, "city" text,
        "place" text, "offers" jsonb, "seeks" jsonb)
      ON CONFLICT ("eventId", "email") DO UPDATE SET "name" = excluded."name",
        "organisationName" = excluded."organisationName", "kind" = excluded."kind", "side" = excluded."side",
        "phone" = excluded."phone", "locale" = excluded."locale", "jobTitle" = excluded."jobTitle",
        "city" = excluded."city", "place" = excluded."place", "offers" = excluded."offers", "seeks" = excluded."seeks"
      WHERE "Guest"."attendanceId" IS NULL AND "Guest"."declinedAt" IS NULL`;
    await onDone?.(Math.min(wanted.length, start + chunk));
  }
}
