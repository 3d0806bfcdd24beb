import { createHash } from "node:crypto";
import { findFeedReader } from "@/lib/auth/session";
import { buildCalendarWords } from "@/lib/calendar/calendar-words";
import { noteFeedRead } from "@/lib/calendar/feed";
import { listCalendarEntries } from "@/lib/calendar/list-entries";
import { writeCalendar } from "@/lib/calendar/write-calendar";
import { pickText } from "@/lib/i18n/pick-text";

type Context = { readonly params: Promise<{ readonly token: string }> };

/** The secret feed: for who has the address, and a plain 404 for every other. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const now = new Date();
  const actor = await findFeedReader((await params).token);
  if (!actor) return new Response("Not found\n", { status: 404, headers: { "cache-control": "no-store" } });
  const { locale, title } = await noteFeedRead(actor, now);
  const entries = await listCalendarEntries(actor, buildCalendarWords(actor, locale), now);
  const etag = `"${createHash("sha256").update(JSON.stringify(entries)).digest("base64url").slice(0, 27)}"`;
  const headers = { "cache-control": "private, max-age=300", etag };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const text = writeCalendar({
    name: pickText(title, locale),
    method: "PUBLISH",
    entries,
    locale,
    now,
    ttlSeconds: 3600,
  });
  return new Response(text, { headers: { ...headers, "content-type": "text/calendar; charset=utf-8" } });
}
