import { expect, test } from "@playwright/test";
import { waitForMail } from "./mail";
import { breakfast, desk, enterAs, expectQuietConsoles, mission, openPage } from "./people";

test.describe.configure({ mode: "serial" });
test.afterEach(expectQuietConsoles);

const newcomer = "elisa.rovati@unibo.example";
let asked = "";
let meetingUrl = "";

test("a stranger becomes a participant, is told whom to meet and why, and asks", async ({ browser }) => {
  const page = await openPage(browser);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Emilia-Romagna");
  await expect(page.getByRole("heading", { name: "Programme" })).toBeVisible();
  await page.getByRole("link", { name: "Take part" }).first().click();

  await page.getByLabel("E-mail address").fill(newcomer);
  await page.getByRole("button", { name: "Send me the mail" }).click();
  await expect(page).toHaveURL(/\/sign-in\/code/);
  const mail = await waitForMail(newcomer, /code for Ponte|sign in to Ponte/);
  const link = /http:\/\/localhost:\d+\/sign-in\/link\?[^\s"<]+/.exec(mail.text)?.[0];
  expect(link).toBeTruthy();
  await page.goto(link ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();

  await expect(page).toHaveURL(/welcome\/who/);
  await page.getByLabel("Your name").fill("Elisa Rovati");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("role");
  await expect(page.getByLabel("Your name")).toHaveValue("Elisa Rovati");
  await page.getByLabel("Your role there").fill("Head of translational projects");
  await page.getByLabel("What you mostly do").selectOption({ index: 1 });
  await page.getByLabel(/Yes, list me/).check();
  await page.getByRole("button", { name: "Save and go on" }).click();

  await expect(page).toHaveURL(/welcome\/interests/);
  await page.locator('input[name="goalsSought"][value="TRIALS"]').check();
  await page.locator('input[name="goalsOffered"][value="RESEARCH"]').check();
  await page.getByRole("button", { name: "Save and go on" }).click();

  await expect(page).toHaveURL(/welcome\/times/);
  await page.getByRole("button", { name: /Save and see/ }).click();
  await expect(page).toHaveURL(/\/home/);
  await page.getByRole("link", { name: "Whom should I meet?" }).first().click();

  await expect(page.getByText(/They offer what you seek:/).first()).toBeVisible();
  const first = page.getByRole("link", { name: /^Ask .* for a meeting$/ }).first();
  asked = /^Ask (.*) for a meeting$/.exec((await first.textContent())?.trim() ?? "")?.[1] ?? "";
  await first.click();
  await page.getByRole("button", { name: "Ask for a meeting" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write a message");
  await page
    .getByLabel("Your message")
    .fill("Our group has patients and a protocol. Could your site be the second one?");
  await page.getByRole("button", { name: "Ask for a meeting" }).click();
  await expect(page.getByRole("status").first()).toContainText("on its way");
  meetingUrl = new URL(page.url()).pathname;
});

test("the other side accepts by one tap; contact data appear only then", async ({ browser }) => {
  const page = await enterAs(browser, asked);
  await page.goto(meetingUrl);
  await expect(page.getByText("E-mail and phone appear here")).toBeVisible();
  await expect(page.locator("body")).not.toContainText(newcomer);
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("status").first()).toContainText("You accepted");
  await expect(page.getByRole("link", { name: newcomer })).toBeVisible();
});

test("the desk approves one, rejects another with a reason, and offers a proposal to both", async ({
  browser,
}) => {
  const page = await enterAs(browser, "Silvia Montebelli");
  await page.goto(`${desk}/events/${breakfast}/queue`);
  await page
    .getByRole("listitem")
    .filter({ hasText: "Elisa Rovati" })
    .getByRole("button", { name: "Approve" })
    .click();
  await expect(page.getByRole("status").first()).toContainText("Approved");
  await waitForMail(newcomer, /^Confirmed/);

  const other = page.getByRole("listitem").filter({ hasText: "Both said yes" }).first();
  await other.getByText("Reject", { exact: true }).first().click();
  await other.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("Give a reason");
  await other.getByLabel(/Reason/).fill("The same two organisations meet already.");
  await other.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByRole("status").first()).toContainText("Rejected");

  await page.getByRole("button", { name: "Offer to both" }).first().click();
  await expect(page.getByRole("status").first()).toContainText("Approved");
});

test("the desk runs the matchmaking, reads the proof and publishes version 1", async ({ browser }) => {
  const page = await enterAs(browser, "Silvia Montebelli");
  await page.goto(`${desk}/events/${breakfast}/matchmaking`);
  await page.getByRole("button", { name: "Run the matchmaking" }).click();
  await expect(page).toHaveURL(/\/schedules\//, { timeout: 60_000 });
  await expect(
    page.getByText(/\d+ of \d+ placed; \d+ cannot|All \d+ confirmed meetings have a place/),
  ).toBeVisible();
  await expect(page.getByText("Passed the independent checker")).toBeVisible();
  const draft = page.url();
  await page.getByRole("link", { name: "See the proof" }).click();
  await expect(page.getByText("No timetable can be worth more than")).toBeVisible();
  await page.goto(draft);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Version 1");
});

test("everybody finds the agenda and the mail that it is out", async ({ browser }) => {
  const mail = await waitForMail(newcomer, /timetable|Timetable|agenda/i);
  expect(mail.text).toContain("/agenda");
  const page = await enterAs(browser, asked);
  await page.goto(`${mission}/agenda`);
  await expect(page.getByText("Version 1 of the timetable")).toBeVisible();
  await expect(page.getByText(/Table \d+/).first()).toBeVisible();
});

test("the demo's door lets one enter as a person, and its mailbox shows the mail", async ({ browser }) => {
  const page = await openPage(browser);
  await page.goto("/demo");
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/demo"));
  await page.goto(`/demo/mail?to=${newcomer}`);
  await expect(page.getByText(newcomer).first()).toBeVisible();
});

test("an investor browses people by area and asks one", async ({ browser }) => {
  const page = await enterAs(browser, "Ethan Goldberg");
  await page.goto(`${mission}/events/${breakfast}/people`);
  await page.getByText("Filters", { exact: true }).click();
  await page.getByRole("search").getByText("Area", { exact: true }).first().click();
  await page
    .getByLabel(/^Only /)
    .locator("visible=true")
    .first()
    .check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/area=/);
  const links = page.locator('main a[href*="/people/"]');
  await expect(links.first()).toBeVisible();
  const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  for (const path of paths) {
    await page.goto(path);
    if ((await page.getByLabel("Your message").count()) > 0) break;
  }
  await page.getByLabel("Your message").fill("Your field is on my list. What would the next round be for?");
  await page.getByRole("button", { name: "Ask for a meeting" }).click();
  await expect(page.getByRole("status").first()).toContainText("on its way");
});
