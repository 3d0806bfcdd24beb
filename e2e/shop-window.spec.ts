import { expect, test } from "@playwright/test";
import { expectQuietConsoles, mission, openPage } from "./people";

test.afterEach(expectQuietConsoles);

test("the ecosystem is shown by map, area and value chain, and names nobody", async ({ browser }) => {
  const page = await openPage(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(`${mission}/ecosystem`);
  await expect(page.getByRole("img", { name: /organisations in \d+ cities/ }).first()).toBeVisible();
  await page.getByRole("link", { name: /Gene therapy & editing, Product and manufacture/ }).click();
  await expect(page).toHaveURL(/area=gene-therapy&step=make/);
  await expect(page.getByRole("heading", { name: /^\d+ organisations?$/ })).toBeVisible();
  await expect(page.locator("body")).not.toContainText("Giulia Ferri");
  await page.locator("summary", { hasText: "The map as a table" }).click();
  await expect(page.getByRole("row", { name: /Philadelphia/ })).toBeVisible();
});

test("the programme can be subscribed to, and a shared link has a picture of its own", async ({
  browser,
}) => {
  const page = await openPage(browser);
  await page.goto(mission);
  const calendar = await page.request.get(`${mission}/programme.ics`);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect((await calendar.text()).match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(15);
  const rss = await page.request.get(`${mission}/programme.rss`);
  expect(await rss.text()).toContain("<item>");
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  const drawn = await page.request.get(picture ?? "");
  expect(drawn.headers()["content-type"]).toBe("image/png");
  expect((await drawn.body()).length).toBeGreaterThan(10_000);
});
