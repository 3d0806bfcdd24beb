import { expect, test } from "@playwright/test";
import { enterAs, expectQuietConsoles, mission } from "./people";

test.describe.configure({ mode: "serial" });
test.afterEach(expectQuietConsoles);

const marketplace = `${mission}/marketplace`;

test("what somebody places without JavaScript is refused with words, kept, and then found by an investor", async ({
  browser,
}) => {
  const page = await enterAs(browser, "Beatrice Lodi", {
    javaScriptEnabled: false,
    locale: "it-IT",
    viewport: { width: 360, height: 740 },
  });
  await page.goto(`${marketplace}/new`);
  await page.getByLabel("Titolo").fill("Registro di pazienti con ustione corneale");
  await page.getByLabel("Stadio di sviluppo").selectOption({ label: "Fase 2/3" });
  await page.getByRole("button", { name: "Pubblica" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("Scegli che cos'è");
  await expect(page.getByLabel("Titolo")).toHaveValue("Registro di pazienti con ustione corneale");
  await page.getByLabel(/^Struttura/).check();
  await page.getByLabel(/^Che cosa deve sapere/).fill("Duecento pazienti seguiti per dieci anni.");
  await page.getByRole("combobox", { name: /^Pazienti/ }).selectOption({ label: "Oculistica" });
  await page.getByRole("button", { name: "Tieni come bozza" }).click();
  await expect(page.getByRole("status").first()).toContainText("la vedi solo tu");
  await page.getByRole("button", { name: "Pubblica" }).click();
  await expect(page.getByRole("main")).toContainText("In vetrina");

  const investor = await enterAs(browser, "Victoria Chen");
  await investor.goto(marketplace);
  await investor.getByRole("searchbox").fill("ustoine corneale");
  await investor.getByRole("button", { name: "Search" }).click();
  await investor.getByRole("link", { name: "Registro di pazienti con ustione corneale" }).click();
  await expect(investor.getByRole("main")).toContainText("Duecento pazienti");
  await investor.getByRole("link", { name: "Ask for a meeting" }).click();
  await expect(investor.getByRole("heading", { level: 1 })).toContainText("Beatrice Lodi");

  await page.getByRole("button", { name: "Ritira" }).click();
  await expect(page.getByRole("main")).toContainText("Ritirata, la vedi solo tu");
  await investor.goto(`${marketplace}?text=ustione`);
  await expect(investor.getByRole("link", { name: /Burn centre/ })).toBeVisible();
  await expect(investor.getByRole("main")).not.toContainText("Registro di pazienti");
});

test("filters combine and exclude, and every view has an address", async ({ browser }) => {
  const page = await enterAs(browser, "Giulia Ferri");
  await page.goto(marketplace);
  await page.getByText("Filters", { exact: true }).click();
  await page.getByRole("main").locator("summary", { hasText: "What it is" }).click();
  await page.getByLabel("Only Funding round").check();
  await page.getByRole("main").locator("summary", { hasText: "Country" }).click();
  await page.getByLabel("Without Italy").check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/what=ROUND&.*not-country=IT/);
  const rows = page.getByRole("main").getByRole("article");
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole("main")).not.toContainText("Lumina Retina");
  await page.reload();
  await expect(rows).toHaveCount(2);
  await page.getByRole("link", { name: /not Italy/ }).click();
  await expect(page.getByRole("link", { name: /AAV against retinal dystrophy/ })).toBeVisible();
});

test("agri-food stays among itself", async ({ browser }) => {
  const page = await enterAs(browser, "Lidia Mazzotti");
  await page.goto(marketplace);
  await expect(page.getByRole("main")).toContainText("Nothing stands here yet");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(0);
});
