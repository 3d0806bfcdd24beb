import { getLocale } from "next-intl/server";
import { env } from "@/lib/env";
import { writeProgrammeCalendar } from "@/lib/events/programme-calendar";
import { listProgramme } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Context = { readonly params: Promise<{ readonly mission: string }> };

/** The programme for a calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const mission = await orNotFound(getMission((await params).mission));
  const locale = await getLocale();
  const text = writeProgrammeCalendar({
    title: pickText(mission.title, locale),
    missionSlug: mission.slug,
    events: await listProgramme(mission.slug),
    origin: env().PONTE_ORIGIN,
    locale,
    now: new Date(),
  });
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `inline; filename="${mission.slug}.ics"`,
      "cache-control": "public, max-age=300",
    },
  });
}
