import { type Browser, expect, type Page, test } from "@playwright/test";

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

/** Enters the demo as somebody, and reads English whatever their own language is. */
export async function enterAs(
  browser: Browser,
  name: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const page = await openPage(browser, options);
  await page.goto("/demo");
  await page
    .getByRole("button", { name: new RegExp(name) })
    .first()
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith("/demo"));
  const english = page.getByRole("button", { name: "English", exact: true });
  if ((await page.locator("html").getAttribute("lang")) === "it" && (await english.count()) > 0) {
    await english.first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  }
  return page;
}
