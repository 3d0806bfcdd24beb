import { expect, test } from "@playwright/test";
import { breakfast, desk, enterAs, expectQuietConsoles, mission } from "./people";

test.afterEach(expectQuietConsoles);

test("the keyboard alone gets from the first key to a request that was sent", async ({ browser }) => {
  const page = await enterAs(browser, "Nicola Bernardi");
  await page.goto(`${mission}/events/${breakfast}/suggestions`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  const ask = page.getByRole("link", { name: /^Ask .* for a meeting$/ }).first();
  for (let press = 0; press < 60; press += 1) {
    if (await ask.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(ask).toBeFocused();
  await page.keyboard.press("Enter");
  const message = page.getByLabel("Your message");
  await expect(message).toBeVisible();
  for (let press = 0; press < 80; press += 1) {
    if (await message.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(message).toBeFocused();
  await page.keyboard.type("Could we talk about scaffolds for two minutes?");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Ask for a meeting" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("status").first()).toContainText("on its way");
});

test("a desk goes from pair to pair by j and k, and opens what is behind a summary by Enter", async ({
  browser,
}) => {
  const page = await enterAs(browser, "Silvia Montebelli");
  await page.goto(`${desk}/events/${breakfast}/queue`);
  const items = page.getByRole("main").locator("ol > li");
  // The keys work as soon as the script is there.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(items.nth(0)).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(items.nth(0)).toBeFocused();
  await items.nth(0).locator("summary", { hasText: "Reject" }).focus();
  await page.keyboard.press("Enter");
  await expect(items.nth(0).getByLabel(/Reason/)).toBeVisible();
});

test("at 200 per cent zoom nothing scrolls sideways and nothing is lost", async ({ browser }) => {
  const page = await enterAs(browser, "Giulia Ferri", {
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
  });
  for (const path of ["", "/ecosystem", "/home", "/meetings", "/agenda", `/events/${breakfast}/people`]) {
    await page.goto(mission + path);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, path).toBeLessThanOrEqual(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
