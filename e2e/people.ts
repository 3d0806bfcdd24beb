import { type Browser, expect, type Page, test } from "@playwright/test";
import pg from "pg";
import { createToken, hashToken } from "../lib/auth/token-hash";

export const mission = "/missions/emilia-romagna-usa-2022";
export const desk = "/manage/emilia-romagna-usa-2022";
export const breakfast = "networking-breakfast";

/** A page in a browser of its own; anything that its console calls an error fails the test. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US", ...options });
  const page = await context.newPage();
  const complain = (text: string) => test.info().annotations.push({ type: "console", description: text });
  page.on("console", (message) => {
    if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text())) complain(message.text());
  });
  page.on("pageerror", (error) => complain(error.message));
  return page;
}

/** Fails where a page of this test complained in its console. */
export function expectQuietConsoles(): void {
  const complaints = test
    .info()
    .annotations.filter((one) => one.type === "console")
    .map((one) => one.description);
  expect(complaints).toEqual([]);
}

/** Opens a session for somebody in the database, as signing in does; answers the cookie's value. */
async function openSessionFor(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const token = createToken();
    const { rowCount } = await client.query(
      `INSERT INTO "Session" ("sessionToken", "userId", "expires") SELECT $1, "id", now() + interval '1 hour' FROM "User" WHERE "name" = $2`,
      [hashToken(token), name],
    );
    if (rowCount !== 1) throw new Error(`${rowCount} people are called ${name}`);
    return token;
  } finally {
    await client.end();
  }
}

/** A page in which somebody is signed in; it reads English, whatever their own language is, unless told otherwise. */
export async function enterAs(
  browser: Browser,
  name: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const page = await openPage(browser, options);
  const url = `http://localhost:${process.env.E2E_PORT ?? "3990"}`;
  const language = options.locale?.startsWith("it") ? "it" : "en";
  await page.context().addCookies([
    { name: "ponte-session", value: await openSessionFor(name), url, httpOnly: true, sameSite: "Lax" },
    { name: "ponte-locale", value: language, url },
  ]);
  return page;
}

/** The two of a meeting of an event that stands in this state: who asked and who was asked. */
export async function findMeeting(event: string, state: string) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT m."id", asker."name" AS asker, asked."name" AS asked, asked."email" AS "askedEmail"
       FROM "Meeting" m JOIN "Event" e ON e."id" = m."eventId"
       JOIN "Seat" s1 ON s1."meetingId" = m."id" AND s1."participantId" = m."requestedById" JOIN "User" asker ON asker."id" = s1."userId"
       JOIN "Seat" s2 ON s2."meetingId" = m."id" AND s2."participantId" <> m."requestedById" JOIN "User" asked ON asked."id" = s2."userId"
       WHERE e."slug" = $1 AND m."state" = $2::"MeetingState" ORDER BY m."createdAt" LIMIT 1`,
      [event, state],
    );
    const [row] = rows as { id: string; asker: string; asked: string; askedEmail: string }[];
    if (!row) throw new Error(`no meeting in state ${state} at ${event}`);
    return row;
  } finally {
    await client.end();
  }
}
