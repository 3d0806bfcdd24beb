import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

// It names this installation, which a build does not know.
export const dynamic = "force-dynamic";

/** Search engines find what is for everybody, and nothing else; a demo is for nobody's index. */
export default function robots(): MetadataRoute.Robots {
  const { PONTE_DEMO, PONTE_ORIGIN } = env();
  const rules = PONTE_DEMO
    ? { userAgent: "*", disallow: "/" }
    : { userAgent: "*", allow: "/", disallow: ["/manage/", "/admin", "/api/", "/sign-in", "/notices"] };
  return { rules, sitemap: `${PONTE_ORIGIN}/sitemap.xml` };
}
