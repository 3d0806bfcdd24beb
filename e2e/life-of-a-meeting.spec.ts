import { expect, type Page, test } from "@playwright/test";
import { waitForMail } from "./mail";
import { breakfast, desk, enterAs, expectQuietConsoles, findMeeting, mission } from "./people";

test.describe.configure({ mode: "serial" });
test.afterEach(expectQuietConsoles);

const event = "discovery-labs";
const partnersOrganiser = "Jennifer Hale";
let meeting: Awaited<ReturnType<typeof findMeeting>>;
const told = (page: Page) => page.getByRole("main").getByRole("status").first();
const own = () => `${mission}/meetings/${meeting.id}`;
const forDesk = () => `${desk}/events/${event}/meetings/${meeting.id}`;

test.beforeAll(async () => {
  meeting = await findMeeting(event, "REQUESTED");
});

test("a request is changed by who asked, and asked back by who shall answer", async ({ browser }) => {
  const asker = await enterAs(browser, meeting.asker);
  await asker.goto(own());
  await asker.getByText("Change your message").click();
  await asker.getByLabel("Your message").fill("Could we talk about a second site in Bologna?");
  await asker.getByRole("button", { name: "Save the new words" }).click();
  await expect(told(asker)).toContainText("Saved");

  const asked = await enterAs(browser, meeting.asked, { viewport: { width: 360, height: 740 } });
  await asked.goto(own());
  await expect(asked.getByText("a second site in Bologna")).toBeVisible();
  await asked.getByLabel("Ask something before you answer").fill("Which phase are you in?");
  await asked.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(told(asked)).toContainText("Sent");

  await asker.goto("/notices");
  await asker
    .getByRole("button", { name: new RegExp(meeting.asked) })
    .first()
    .click();
  await expect(asker).toHaveURL(new RegExp(own()));
  await expect(asker.getByText("Which phase are you in?")).toBeVisible();
});

test("a decline is taken back while its mail still waits", async ({ browser }) => {
  const asked = await enterAs(browser, meeting.asked);
  await asked.goto(own());
  await asked.getByText("Decline", { exact: true }).click();
  await asked.getByLabel(/Reason/).fill("Not our field any more.");
  await asked.getByRole("button", { name: "Yes, decline" }).click();
  await expect(told(asked)).toContainText("You declined");
  await asked.getByRole("button", { name: "Undo" }).click();
  await expect(told(asked)).toContainText("Taken back");
  await expect(asked.getByRole("button", { name: "Accept" })).toBeVisible();
});

test("the partner's desk accepts in a person's name, approves, places, moves back and places again", async ({
  browser,
}) => {
  const page = await enterAs(browser, partnersOrganiser);
  await page.goto(forDesk());
  await page.getByText(`Act for ${meeting.asked}, after a call`).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(told(page)).toContainText("Done in their name");
  await expect(page.getByText(`${partnersOrganiser}, in the name of ${meeting.asked}`)).toBeVisible();
  await waitForMail(meeting.askedEmail, /in your name|a tuo nome/);
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(told(page)).toContainText("Approved");

  const place = async () => {
    await page.getByRole("button", { name: "Move it there" }).click();
    await expect(told(page)).toContainText("Moved");
  };
  await place();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(told(page)).toContainText("Taken back");
  await expect(page.getByText("It has no time and table yet.")).toBeVisible();
  await place();
  await expect(page.getByText(/Table \d+/).first()).toBeVisible();
});

test("one of the two cancels, and the other is told by mail", async ({ browser }) => {
  const page = await enterAs(browser, meeting.asker);
  await page.goto(own());
  await expect(page.getByText(/Table \d+/).first()).toBeVisible();
  await page.getByText("Cancel the meeting").first().click();
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(told(page)).toContainText("cancelled");
  const mail = await waitForMail(meeting.askedEmail, /Cancelled|Annullat/);
  expect(mail.text).toContain("Ponte");
});

test("several are approved at once, and taken back at once", async ({ browser }) => {
  const page = await enterAs(browser, partnersOrganiser);
  await page.goto(`${desk}/events/${event}/queue`);
  const boxes = page.getByRole("checkbox", { name: /^Tick the meeting of/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("button", { name: "Approve what is ticked" }).click();
  await expect(told(page)).toContainText("2 meetings approved");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(told(page)).toContainText("Taken back");
});

test("rules are refused beside their field, and once saved let the two choose their time", async ({
  browser,
}) => {
  const page = await enterAs(browser, partnersOrganiser);
  await page.goto(`${desk}/events/${event}/rules`);
  await page.getByLabel("Days to answer a request").fill("soon");
  await page.getByLabel("The two may choose a free time themselves").check();
  await page.getByRole("button", { name: "Save the rules" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("whole number");
  await expect(page.getByLabel("The two may choose a free time themselves")).toBeChecked();
  await page.getByLabel("Days to answer a request").fill("5");
  await page.getByRole("button", { name: "Save the rules" }).click();
  await expect(told(page)).toContainText("saved");

  const confirmed = await findMeeting(event, "CONFIRMED");
  const asker = await enterAs(browser, confirmed.asker, { viewport: { width: 360, height: 740 } });
  await asker.goto(`${mission}/meetings/${confirmed.id}`);
  await asker.getByRole("region", { name: "Choose your time" }).getByRole("button").first().click();
  await expect(told(asker)).toContainText("in your agenda");
  await expect(asker.getByText(/Table \d+/).first()).toBeVisible();
});

test("standing consent is given and revoked; who cannot come says so, and comes after all", async ({
  browser,
}) => {
  const page = await enterAs(browser, "Giulia Ferri", { locale: "it-IT", javaScriptEnabled: false });
  await page.goto(`${mission}/events/${breakfast}/taking-part`);
  await page.getByLabel("Quanti").selectOption("2");
  await page.getByRole("button", { name: "Lascia organizzare" }).click();
  await expect(page.getByText(/al massimo 2 incontri; nessuno/)).toBeVisible();
  await page.getByRole("button", { name: /Ritiro/ }).click();
  await expect(told(page)).toContainText("Revocato");

  const other = await enterAs(browser, "Simone Bandini");
  await other.goto(`${mission}/events/${breakfast}/taking-part`);
  await other.getByText("I can't come to this event").click();
  await other.getByRole("button", { name: "Yes, I can't come" }).click();
  await expect(told(other)).toContainText("You are not coming");
  await other.getByRole("button", { name: "I come after all" }).click();
  await expect(told(other)).toContainText("Good to have you back");
});
