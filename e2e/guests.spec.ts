import { expect, type Page, test } from "@playwright/test";
import { listViolations } from "./axe";
import { waitForMail } from "./mail";
import { breakfast, desk, enterAs, expectQuietConsoles, openPage } from "./people";

test.describe.configure({ mode: "serial" });
test.afterEach(expectQuietConsoles);

const lead = "Silvia Montebelli";
const list = `${desk}/events/${breakfast}/guests`;
const lastHours = `${desk}/events/${breakfast}/last-48-hours`;
const address = (name: string) => `${name}@terme-cellulari.example`;
const sheet = [
  "Nome\tE-mail\tAzienda\tRuolo\tTipo\tCittà\tRegione\tLingua\tTelefono",
  `Zaira Bonfiglioli\t${address("zaira")}\tTerme Cellulari\tDirettrice scientifica\tImpresa\tFaenza\tEmilia-Romagna\tit\t+39 000 555 0901`,
  `Ugo Ferrarini\t${address("ugo")}\tTerme Cellulari\tSviluppo\tImpresa\tFaenza\tEmilia-Romagna\tit\t+39 000 555 0902`,
  `Senza Indirizzo\t\tTerme Cellulari\t\t\t\t\t\t`,
].join("\n");

async function readFigure(page: Page, name: string): Promise<number> {
  await page.goto(lastHours);
  return Number(await page.locator("dt", { hasText: name }).first().locator("xpath=../dd").textContent());
}

/** The path of the first link with this beginning. */
function findPath(text: string, start: string): string {
  const found = new RegExp(`https?://[^/\\s]+(${start}[^\\s]+)`).exec(text)?.[1];
  if (!found) throw new Error(`no link ${start} in the mail`);
  return found;
}

test("from one pasted sheet to a confirmed place in one press, and the figures follow", async ({
  browser,
}) => {
  const page = await enterAs(browser, lead);
  const before = await readFigure(page, "Registered");
  await page.goto(`${list}/import`);
  await page.getByLabel("Paste the rows here").fill(sheet);
  await page.getByRole("button", { name: "Look at the columns" }).click();
  await page.getByLabel("Side of rows that do not say it").selectOption({ label: "Delegation" });
  await page.getByRole("button", { name: "See what would happen" }).click();
  await expect(page.getByRole("main")).toContainText("The e-mail address is missing.");
  await page.getByRole("button", { name: "Import 2 people" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Imported", { timeout: 30_000 });

  await page.goto(`${list}?text=terme-cellulari`);
  await page.getByLabel("Choose Zaira Bonfiglioli").check();
  await page.getByLabel("Choose Ugo Ferrarini").check();
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByRole("status").first()).toContainText("2 invitations are on their way");

  const mail = await waitForMail(address("zaira"), /ti invita/);
  expect(mail.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const guest = await openPage(browser, {
    locale: "it-IT",
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await guest.goto(findPath(mail.text, "/answer/"));
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Ti invita Clust-ER Health");
  await expect(guest.getByRole("main")).toContainText("Terme Cellulari");
  await guest.getByLabel("Sì, mostratemi").check();
  await guest.getByRole("button", { name: "Sì, vengo" }).click();
  await expect(guest.getByRole("main")).toContainText("Annotato: vieni");
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Sei in elenco");

  expect(await readFigure(page, "Registered")).toBe(before + 1);
  await page.goto(`${list}?text=zaira`);
  await expect(page.getByRole("row", { name: /Zaira Bonfiglioli/ })).toContainText("Registered");
});

test("a mail program refuses further invitations by one POST without a cookie, and no reminder follows", async ({
  browser,
  request,
}) => {
  const mail = await waitForMail(address("ugo"), /ti invita/);
  const link = /<([^>]+)>/.exec(mail.headers.get("list-unsubscribe") ?? "")?.[1] ?? "";
  const path = new URL(link).pathname;
  const page = await openPage(browser, { locale: "it-IT" });
  await page.goto(path.replace("/one-click", ""));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Niente più inviti");
  const answer = await request.post(path, {
    form: { "List-Unsubscribe": "One-Click" },
    headers: { cookie: "" },
  });
  expect(answer.status()).toBe(200);
  const organiser = await enterAs(browser, lead);
  await organiser.goto(`${list}?text=ugo`);
  await expect(organiser.getByRole("row", { name: /Ugo Ferrarini/ })).toContainText("wants no invitations");
});

for (const [colorScheme, width, locale] of [
  ["light", 360, "en-US"],
  ["dark", 1280, "it-IT"],
] as const) {
  test(`axe finds nothing behind the links of a mail: ${colorScheme}, ${width} px`, async ({ browser }) => {
    const mail = await waitForMail(address("ugo"), /ti invita/);
    const viewport = { width, height: 800 };
    const page = await openPage(browser, { colorScheme, locale, viewport, bypassCSP: true });
    const paths = [
      findPath(mail.text, "/answer/"),
      findPath(mail.text, "/unsubscribe/"),
      "/answer/gone-gone-gone-gone",
    ];
    for (const path of paths) {
      await page.goto(path);
      expect(await listViolations(page), path).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, path).toBeLessThanOrEqual(0);
    }
  });
}

test("an unknown link says calmly that it no longer works", async ({ browser }) => {
  const page = await openPage(browser);
  await page.goto("/answer/0123456789012345678901234567890123456789abc");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("This link no longer works");
});

test("a call is noted in one tap, a slip is taken back, and somebody without meetings gets company", async ({
  browser,
}) => {
  const page = await enterAs(browser, lead, { viewport: { width: 360, height: 740 } });
  await page.goto(lastHours);
  const no = page.getByRole("button", { name: /: Does not come$/ }).first();
  const name = (await no.getAttribute("aria-label"))?.split(":")[0] ?? "";
  await no.click();
  await expect(page.getByRole("status").first()).toContainText("they do not come");
  await page.getByRole("button", { name: `${name}: Comes after all` }).click();
  await expect(page.getByRole("status").first()).toContainText("they come");

  const find = page.getByRole("button", { name: /^Find somebody for/ });
  if ((await find.count()) > 0) {
    await find.first().click();
    await expect(page.getByRole("status").first()).toContainText(/Somebody is found|Nobody new fits/);
  }
});

test("who asks everybody again sees first how many; the answer comes by link and counts", async ({
  browser,
}) => {
  const page = await enterAs(browser, lead);
  const sure = await readFigure(page, "Reconfirmed");
  await page.goto(list);
  await page.getByRole("button", { name: /^Ask (one person|\d+ people)$/ }).click();
  await expect(page.getByRole("status").first()).toContainText(/asked whether they still come/);
  const mail = await waitForMail(address("zaira"), /Vieni ancora/);
  const guest = await openPage(browser, { locale: "it-IT" });
  await guest.goto(findPath(mail.text, "/answer/"));
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Vieni ancora?");
  await guest.getByRole("button", { name: "Sì, ci sono" }).click();
  await expect(guest.getByRole("main")).toContainText("Hai detto che vieni");
  expect(await readFigure(page, "Reconfirmed")).toBe(sure + 1);
});

test("the list is taken along as a file that holds the own people", async ({ browser }) => {
  const page = await enterAs(browser, lead);
  const reply = await page.request.get(`${list}/export`);
  expect(reply.headers()["content-type"]).toContain("text/csv");
  expect(await reply.text()).toContain('"Zaira Bonfiglioli"');
});
