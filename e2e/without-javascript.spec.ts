import { expect, test } from "@playwright/test";
import { breakfast, desk, enterAs, mission } from "./people";

test("forms work before JavaScript arrives: refused with input kept, then accepted", async ({ browser }) => {
  const page = await enterAs(browser, "Arjun Mehta", { javaScriptEnabled: false });
  await page.goto(`${mission}/welcome/who`);
  await page.getByLabel("Your role there").fill("");
  await page.getByLabel("Your name").fill("Arjun K. Mehta");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Enter your role");
  await expect(page.getByLabel("Your name")).toHaveValue("Arjun K. Mehta");
  await page.getByLabel("Your role there").fill("Vice President, manufacturing");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page).toHaveURL(/welcome\/interests/);
});

test("the desk's queue has its tabs and its decisions without JavaScript", async ({ browser }) => {
  const page = await enterAs(browser, "Matteo Righi", { javaScriptEnabled: false });
  await page.goto(`${desk}/events/${breakfast}/queue?tab=confirmed`);
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
});
