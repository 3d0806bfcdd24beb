import { expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { waitForMail } from "./mail";
import { desk, enterAs, expectQuietConsoles, findMeeting, mission, openPage } from "./people";

test.describe.configure({ mode: "serial" });
test.afterEach(expectQuietConsoles);

const event = "discovery-labs";
let meeting: Awaited<ReturnType<typeof findMeeting>>;
let uid = "";
let sequence = -1;

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return { method: calendar.getFirstPropertyValue("method"), events, text };
}
const told = (page: Page) => page.getByRole("main").getByRole("status").first();
const calendarMail = async (subject: RegExp, after: number) =>
  read((await waitForMail(meeting.askedEmail, subject, after)).calendar);

test.beforeAll(async () => {
  meeting = await findMeeting(event, "CONFIRMED");
});

test("a placed meeting comes as a REQUEST that an independent parser reads, and a moved one with a higher sequence", async ({
  browser,
}) => {
  const page = await enterAs(browser, "Jennifer Hale");
  await page.goto(`${desk}/events/${event}/meetings/${meeting.id}`);
  let now = Date.now();
  await page.getByRole("button", { name: "Move it there" }).click();
  await expect(told(page)).toContainText("Moved");
  const placed = await calendarMail(/^(Meeting|Incontro), /, now);
  expect(placed.method).toBe("REQUEST");
  [uid, sequence] = [placed.events[0]?.uid ?? "", placed.events[0]?.sequence ?? -1];
  const others = placed.text
    .replace(/\r?\n[ \t]/g, "")
    .match(/[\w.-]+@[\w.-]+/g)
    ?.filter((one) => !one.includes("localhost"));
  expect([...new Set(others)]).toEqual([meeting.askedEmail]);

  await page.getByText("Move to …").click();
  await page.getByLabel(/Free times/).selectOption({ index: 3 });
  now = Date.now();
  await page.getByRole("button", { name: "Move it there" }).click();
  await expect(told(page)).toContainText("Moved");
  const moved = await calendarMail(/^(Meeting|Incontro), /, now);
  expect(moved.events[0]?.uid).toBe(uid);
  expect(moved.events[0]?.sequence).toBeGreaterThan(sequence);
  sequence = moved.events[0]?.sequence ?? -1;
});

test("the agenda lists it in the place's own time, offers links and a secret feed that can be revoked", async ({
  browser,
}) => {
  const page = await enterAs(browser, meeting.asker, {
    viewport: { width: 360, height: 740 },
    timezoneId: "Europe/Rome",
  });
  await page.goto(`${mission}/meetings/${meeting.id}`);
  await expect(page.getByRole("link", { name: "Google" })).toHaveAttribute("href", /dates=2022/);
  await page.goto(`${mission}/agenda`);
  await expect(page.getByText(/\d\d:\d\d–\d\d:\d\d EDT/).first()).toBeVisible();
  await expect(page.getByText(/\(\d\d:\d\d.*your time/).first()).toBeVisible();
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Your secret address").inputValue();

  const stranger = await openPage(browser);
  const fetched = await stranger.request.get(address);
  const feed = read(await fetched.text());
  expect(feed.events.map((one) => one.uid)).toContain(uid);
  expect(feed.text).not.toMatch(/ATTENDEE|mailto:/i);
  const again = await stranger.request.get(address, {
    headers: { "if-none-match": fetched.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);

  await page.reload();
  await page.getByRole("button", { name: "Revoke the address" }).click();
  await expect(told(page)).toContainText("Revoked");
  expect((await stranger.request.get(address)).status()).toBe(404);
});

test("a cancelled meeting comes as a CANCEL with a still higher sequence", async ({ browser }) => {
  const page = await enterAs(browser, meeting.asker);
  await page.goto(`${mission}/meetings/${meeting.id}`);
  const now = Date.now();
  await page.getByText("Cancel the meeting").first().click();
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  const cancelled = await calendarMail(/^(Not any more|Non più)/, now);
  expect(cancelled.method).toBe("CANCEL");
  expect(cancelled.events[0]?.uid).toBe(uid);
  expect(cancelled.events[0]?.sequence).toBeGreaterThan(sequence);
});
