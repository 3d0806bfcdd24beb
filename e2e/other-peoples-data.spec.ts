import { expect, test } from "@playwright/test";
import { breakfast, desk, enterAs, mission, openPage } from "./people";

const ofTheDesk = ["", "/registrations", `/events/${breakfast}/queue`, `/events/${breakfast}/matchmaking`];
const ofParticipants = [
  "/home",
  "/meetings",
  "/agenda",
  `/events/${breakfast}/suggestions`,
  `/events/${breakfast}/people`,
  "/welcome/interests",
  "/welcome/times",
];

test("a participant gets the same 404 for the desk as for what does not exist", async ({ browser }) => {
  const page = await enterAs(browser, "Giulia Ferri");
  for (const path of [
    ...ofTheDesk.map((one) => desk + one),
    "/manage/nowhere",
    `${mission}/meetings/nothing`,
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test("an organiser who takes no part has no participant's pages", async ({ browser }) => {
  const page = await enterAs(browser, "Silvia Montebelli");
  for (const path of ofParticipants) expect((await page.goto(mission + path))?.status(), path).toBe(404);
});

test("somebody signed out is sent to sign in and sees nothing", async ({ browser }) => {
  const page = await openPage(browser);
  for (const path of [...ofTheDesk.map((one) => desk + one), ...ofParticipants.map((one) => mission + one)]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/sign-in\?to=/);
  }
});

test("the co-organiser manages Discovery Labs and not the breakfast", async ({ browser }) => {
  const page = await enterAs(browser, "Jennifer Hale");
  expect((await page.goto(`${desk}/events/discovery-labs/queue`))?.status()).toBe(200);
  expect((await page.goto(`${desk}/events/${breakfast}/queue`))?.status()).toBe(404);
});

test("a meeting of two others is not found, also as data for the router", async ({ browser }) => {
  const owner = await enterAs(browser, "Giulia Ferri");
  await owner.goto(`${mission}/meetings`);
  const path = await owner
    .getByRole("main")
    .getByRole("listitem")
    .getByRole("link")
    .first()
    .getAttribute("href");
  expect((await owner.goto(path ?? ""))?.status()).toBe(200);
  const name = (await owner.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const stranger = await enterAs(browser, "Renata Zucchini");
  expect((await stranger.goto(path ?? ""))?.status()).toBe(404);
  const asData = await stranger.request.get(path ?? "", { headers: { RSC: "1" } });
  expect(await asData.text()).not.toContain(name);
});
