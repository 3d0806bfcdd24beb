import { getLocale } from "next-intl/server";
import { env } from "@/lib/env";
import { writeProgrammeRss } from "@/lib/events/programme-rss";
import { listProgramme } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Context = { readonly params: Promise<{ readonly mission: string }> };

/** The programme for a feed reader. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const mission = await orNotFound(getMission((await params).mission));
  const locale = await getLocale();
  const text = writeProgrammeRss({
    title: pickText(mission.title, locale),
    description: pickText(mission.summary, locale),
    missionSlug: mission.slug,
    events: await listProgramme(mission.slug),
    origin: env().PONTE_ORIGIN,
    locale,
  });
  return new Response(text, {
    headers: { "content-type": "application/rss+xml; charset=utf-8", "cache-control": "public, max-age=300" },
  });
}
