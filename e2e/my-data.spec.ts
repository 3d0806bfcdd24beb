import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { breakfast, enterAs, expectQuietConsoles, mission } from "./people";

test.afterEach(expectQuietConsoles);

test("a person takes their data along, stops being found, and is erased by a typed word", async ({
  browser,
}) => {
  const page = await enterAs(browser, "Massimo Galli", { viewport: { width: 360, height: 740 } });
  await page.goto("/my-data");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Everything as JSON" }).click(),
  ]);
  const data = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect(data.person[0].name).toBe("Massimo Galli");
  expect(data.consents.length).toBeGreaterThan(0);

  await page.getByRole("button", { name: "Stop being found" }).click();
  await expect(page.getByRole("status").first()).toContainText("nobody finds you");
  const other = await enterAs(browser, "Arjun Mehta");
  await other.goto(`${mission}/events/${breakfast}/people?text=Galli`);
  await expect(other.getByRole("main")).not.toContainText("Massimo Galli");

  await page.getByText("I want to be erased").click();
  await page.getByLabel("Type ERASE").fill("please");
  await page.getByRole("button", { name: "Erase me now" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("Type the word");
  await page.getByLabel("Type ERASE").fill("erase");
  await page.getByRole("button", { name: "Erase me now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You are erased");
  await page.goto(`${mission}/home`);
  await expect(page).toHaveURL(/sign-in/);
});

test("the only organiser of a desk is asked to name another first", async ({ browser }) => {
  const page = await enterAs(browser, "Teresa Galvani");
  await page.goto("/my-data");
  await page.getByText("I want to be erased").click();
  await page.getByLabel("Type ERASE").fill("ERASE");
  await page.getByRole("button", { name: "Erase me now" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("Name another first");
});
