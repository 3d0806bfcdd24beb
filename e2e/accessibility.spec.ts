import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { breakfast, desk, enterAs, mission, openPage } from "./people";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = {
  nobody: ["/", `${mission}/events/${breakfast}`, "/sign-in", "/nowhere", "/demo"].concat(
    [
      "/ecosystem",
      "/events/reception-boston",
      "/events/subnational-diplomacy-talk",
      "/cohorts/digital-health-boston",
      "/agreements/pennsylvania-emilia-romagna",
    ].map((path) => mission + path),
  ),
  "Giulia Ferri": [
    "/home",
    "/meetings",
    "/agenda",
    `/events/${breakfast}/suggestions`,
    `/events/${breakfast}/people`,
    `/events/${breakfast}/taking-part`,
    "/welcome/who",
    "/welcome/interests",
    "/welcome/times",
  ]
    .map((path) => mission + path)
    .concat("/notices", "/my-data", `${mission}/events/visit-spark`, `${mission}/events/jefferson-meetings`),
  "Daniel Abrams": [
    "/marketplace",
    "/marketplace/mine",
    "/marketplace/new",
    "/deal-flow",
    "/deal-flow/thesis",
    "/deal-flow/shortlist",
    "/deal-flow/compare",
  ].map((path) => mission + path),
  "Teresa Galvani": ["/admin", "/admin/audit"],
  "Jennifer Hale": ["", "/registrations", "/events/discovery-labs/queue", "/events/discovery-labs/rules"].map(
    (path) => desk + path,
  ),
  "Silvia Montebelli": [
    "",
    "/registrations",
    "/programme",
    "/programme/visit-spark",
    "/programme/jefferson-meetings",
    "/agreements",
    `/events/${breakfast}/queue`,
    `/events/${breakfast}/guests`,
    `/events/${breakfast}/last-48-hours`,
    `/events/${breakfast}/guests/import`,
    `/events/${breakfast}/matchmaking`,
    `/events/${breakfast}/rules`,
  ].map((path) => desk + path),
};

async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run: (
            where: Document,
            how: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run;
    const { violations } = await run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
    return violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`);
  });
}

for (const [name, paths] of Object.entries(pages)) {
  for (const [colorScheme, width, other] of [
    ["light", 360, false],
    ["dark", 1280, true],
  ] as const) {
    test(`axe finds nothing, nothing scrolls sideways: ${name}, ${colorScheme}, ${width} px, ${other ? "Italian" : "English"}`, async ({
      browser,
    }) => {
      const options = {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
        locale: other ? "it-IT" : "en-US",
      };
      const page =
        name === "nobody" ? await openPage(browser, options) : await enterAs(browser, name, options);
      for (const path of paths) {
        await page.goto(path);
        expect(await listViolations(page), path).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, path).toBeLessThanOrEqual(0);
      }
    });
  }
}
