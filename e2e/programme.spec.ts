import { expect, type Page, test } from "@playwright/test";
import { waitForMail } from "./mail";
import { desk, enterAs, expectQuietConsoles, mission, openPage } from "./people";

test.describe.configure({ mode: "serial" });
test.afterEach(expectQuietConsoles);

const lead = "Silvia Montebelli";
const seat = (page: Page) => page.getByRole("region", { name: "Your seat" });

test("a full visit has a waiting list, and a seat given up goes to the next in line", async ({ browser }) => {
  const event = `${mission}/events/visit-masschallenge`;
  const waiting = await enterAs(browser, "Federica Rambaldi");
  await waiting.goto(event);
  await expect(seat(waiting)).toContainText("On the waiting list, next in line");

  const seated = await enterAs(browser, "Giada Moretti", { viewport: { width: 360, height: 740 } });
  await seated.goto(event);
  await seated.getByText("I cannot come").click();
  await seated.getByRole("button", { name: "Give it up" }).click();
  await expect(seat(seated)).toContainText("Given up");

  await waiting.reload();
  await expect(seat(waiting)).toContainText("You have a seat");
});

test("the host's word gives a seat or a place in the line, the closest work first", async ({ browser }) => {
  const page = await enterAs(browser, lead);
  await page.goto(`${desk}/programme/visit-spark`);
  const asking = page.getByRole("region", { name: /^Ask for a seat/ });
  await expect(asking).toContainText("Anna Corradini");
  await expect(asking).toContainText(/\d+ points/);
  await asking.getByRole("button", { name: "Give a seat: Anna Corradini" }).click();
  await expect(page.getByRole("status").first()).toContainText("they get a mail");
  await expect(page.getByRole("region", { name: /^Waiting list/ })).toContainText("Anna Corradini");
});

test("a closed list is by invitation: nobody takes a seat, the invited say yes", async ({ browser }) => {
  const event = "consul-general-boston";
  const guest = await enterAs(browser, "Yusuf Demir");
  await guest.goto(`${mission}/events/${event}`);
  await expect(seat(guest)).toContainText("By invitation only");
  await expect(seat(guest).getByRole("button")).toHaveCount(0);

  const page = await enterAs(browser, lead);
  await page.goto(`${desk}/programme/${event}`);
  await page.getByText("Invite somebody").click();
  const option = page.getByRole("option", { name: /Yusuf Demir/ });
  await page.getByLabel("Who").selectOption((await option.getAttribute("value")) ?? "");
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByRole("status").first()).toContainText("Invited");

  await guest.reload();
  await guest.getByRole("button", { name: "Yes, I come" }).click();
  await expect(seat(guest)).toContainText("You have a seat");
});

test("a stranger comes to the open talk with a question, which reaches the speaker; the link takes the name off", async ({
  browser,
}) => {
  const event = `${mission}/events/subnational-diplomacy-talk`;
  const page = await openPage(browser, { locale: "it-IT", javaScriptEnabled: false });
  await page.goto(event);
  await page.getByRole("button", { name: "Vengo" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("Scrivi il tuo nome");
  await page.getByLabel("Il tuo nome").fill("Olga Ferraresi");
  await page.getByLabel("Indirizzo e-mail").fill("olga.ferraresi@outside.example");
  await page.getByLabel(/Una domanda/).fill("Chi insegna ai nuovi tecnici delle terapie avanzate?");
  await page.getByLabel(/Gli organizzatori possono/).check();
  await page.getByRole("button", { name: "Vengo" }).click();
  await expect(page.getByText("Abbiamo scritto a quell'indirizzo")).toBeVisible();
  const mail = await waitForMail("olga.ferraresi@outside.example", /lista/);
  const link =
    /http:\/\/localhost:\d+(\/missions\/[^\s"<]+\/come\?token=[^\s"<]+)/.exec(mail.text)?.[1] ?? "";

  const organiser = await enterAs(browser, lead);
  await organiser.goto(`${desk}/programme/subnational-diplomacy-talk`);
  const row = organiser.getByRole("listitem").filter({ hasText: "Olga Ferraresi" });
  await row.getByRole("button", { name: "Pass it to Anna Corradini" }).click();
  await expect(organiser.getByRole("status").first()).toContainText("Passed to the speaker");

  await page.goto(link);
  await page.getByRole("button", { name: "Togli il mio nome" }).click();
  await expect(page.getByText("Il tuo nome non è più in lista")).toBeVisible();
});

test("a participant's question to the speaker becomes a meeting request", async ({ browser }) => {
  const page = await enterAs(browser, "Eleanor Voss");
  await page.goto(`${mission}/events/subnational-diplomacy-talk`);
  await page.getByLabel("A question to Anna Corradini").fill("Could our members visit your laboratories?");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page).toHaveURL(/\/meetings\//);
  await expect(page.getByRole("blockquote")).toContainText("Could our members visit");
});

test("meetings in rooms are planned by the desk and answered by their people", async ({ browser }) => {
  const delegate = await enterAs(browser, "Francesca Pozzi");
  await delegate.goto(`${mission}/events/jefferson-meetings`);
  await expect(seat(delegate)).toContainText("Oncology: sites for a dendritic-cell trial");
  await seat(delegate).getByRole("button", { name: "I come", exact: true }).click();
  await expect(seat(delegate)).toContainText("It stands in your agenda");

  const page = await enterAs(browser, lead);
  await page.goto(`${desk}/programme/jefferson-meetings`);
  await page.getByText("Plan a meeting").click();
  await page.getByLabel("Topic").fill("Oncology: a second round");
  await page.getByLabel("Room", { exact: true }).selectOption({ index: 0 });
  await page.getByLabel("Begins").selectOption({ index: 0 });
  const people = page.getByLabel(/^People/);
  const values = await people
    .locator("option")
    .evaluateAll((all) => all.slice(0, 2).map((one) => (one as HTMLOptionElement).value));
  await people.selectOption(values);
  await page.getByRole("button", { name: "Plan it and ask them" }).click();
  await expect(page.getByRole("status").first()).toContainText("The room is taken then");
});

test("cohort, agreement and what follows from it have their pages", async ({ browser }) => {
  const page = await openPage(browser);
  await page.goto(mission);
  await page.getByRole("link", { name: "Advanced therapies in Philadelphia" }).click();
  await expect(page.getByRole("complementary", { name: "In this cohort" })).toContainText("Comecer");
  await page.goto(`${mission}/cohorts/digital-health-boston`);
  await expect(page.getByRole("link", { name: "Apply" })).toHaveAttribute("href", /^https:/);
  await page.goto(`${mission}/agreements/pennsylvania-emilia-romagna`);
  await expect(page.getByText("5 years")).toBeVisible();

  const organiser = await enterAs(browser, lead);
  await organiser.goto(`${desk}/agreements`);
  await organiser.getByRole("button", { name: "Done", exact: true }).first().click();
  await expect(organiser.getByRole("button", { name: "Open again" })).toHaveCount(2);
});
