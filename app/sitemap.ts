import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { listProgramme } from "@/lib/events/queries";
import { listPublishedMissions } from "@/lib/missions/queries";

// It names this installation, which a build does not know.
export const dynamic = "force-dynamic";

/** The public pages of every published mission. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { PONTE_ORIGIN } = env();
  const missions = await listPublishedMissions();
  const pages = await Promise.all(
    missions.map(async ({ slug }) => {
      const base = `${PONTE_ORIGIN}/missions/${slug}`;
      const events = await listProgramme(slug);
      return [base, `${base}/ecosystem`, ...events.map((event) => `${base}/events/${event.slug}`)];
    }),
  );
  return pages.flat().map((url) => ({ url }));
}
