import { expect, type Page, test } from "@playwright/test";
import { listViolations } from "./axe";
import { breakfast, desk, enterAs, mission, openPage } from "./people";

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

/** The pages of the reader's own desks have addresses that only their links know. */
async function listDeskPages(page: Page): Promise<string[]> {
  await page.goto(desk);
  return page
    .locator('a[href*="/desks/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
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
      const desks = paths[0]?.startsWith("/manage/") ? await listDeskPages(page) : [];
      for (const path of [...paths, ...desks]) {
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
