import { expect, test } from "@playwright/test";
import { enterAs, expectQuietConsoles, mission } from "./people";

test.describe.configure({ mode: "serial" });
test.afterEach(expectQuietConsoles);

const flow = `${mission}/deal-flow`;

test("an investor with twenty minutes: ranked deal flow, shortlist with a note, comparison, a request", async ({
  browser,
}) => {
  const page = await enterAs(browser, "Simone Laurent", { viewport: { width: 360, height: 740 } });
  await page.goto(`${mission}/home`);
  await page.getByRole("link", { name: /^Deal flow Who looks/ }).click();
  const deals = page.getByRole("main").getByRole("article");
  await expect(deals.first()).toContainText("Faentia Radiopharma");
  await expect(deals.first()).toContainText("Works in Cancer research & oncology");
  const adds = (
    await deals
      .first()
      .getByText(/How the \d+ points add up/)
      .textContent()
  )?.match(/\d+/)?.[0];
  await deals
    .first()
    .getByText(/How the \d+ points add up/)
    .click();
  const points = await deals.first().locator("dl dd").allTextContents();
  expect(points.reduce((sum, one) => sum + Number(one), 0)).toBe(Number(adds));

  await deals.first().getByRole("button", { name: "Put on my shortlist" }).click();
  const entry = page.getByRole("article").filter({ hasText: "Faentia Radiopharma" });
  await entry.getByText("Stage and note").click();
  await entry.getByLabel("Where it stands").selectOption({ label: "To meet" });
  await entry.getByLabel("Private note").fill("Who is the second source of the isotope?");
  await entry.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("region", { name: "To meet" })).toContainText("second source of the isotope");

  await page.goto(`${flow}?list=NONE`);
  await expect(page.getByRole("main")).not.toContainText("Faentia Radiopharma");
  await page.goto(flow);
  await page.getByLabel("Compare Faentia Radiopharma").check();
  await page.getByLabel("Compare Lumina Retina").check();
  await page.getByRole("button", { name: "Compare" }).click();
  const table = page.getByRole("table", { name: /side by side/ });
  await expect(table.getByRole("row", { name: /My note/ })).toContainText("second source of the isotope");
  await expect(table.getByRole("row", { name: /Modality/ })).toContainText("AAV");

  await page.goto(flow);
  await deals.first().getByRole("link", { name: "Ask for a meeting" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Simone Bandini");
});

test("a note is nobody else's until it is shared with colleagues, and never leaves the house", async ({
  browser,
}) => {
  const colleague = await enterAs(browser, "Nia Coleman");
  await colleague.goto(`${flow}/shortlist`);
  await expect(colleague.getByRole("region", { name: "Shared by colleagues" })).toContainText(
    "Lumina Retina",
  );
  await expect(colleague.getByRole("main")).not.toContainText("Second isotope source");
  const company = await enterAs(browser, "Chiara Venturi");
  await company.goto(`${flow}/shortlist`);
  await expect(company.getByRole("heading", { level: 1 })).not.toContainText("Shortlist");
});

test("the thesis decides the order, and a wrong number is told beside its field", async ({ browser }) => {
  const page = await enterAs(browser, "Robert Kowalski", { locale: "it-IT" });
  await page.goto(`${flow}/thesis`);
  await page.getByLabel(/^Richieste che possono/).fill("molte");
  await page.getByRole("button", { name: "Salva la tesi" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("da 0 a 100");
  await page.getByLabel(/^Richieste che possono/).fill("4");
  await page.getByLabel("Terapia genica").check();
  await page.getByLabel("Serie A", { exact: true }).check();
  await page.getByRole("button", { name: "Salva la tesi" }).click();
  await expect(page).toHaveURL(/deal-flow\?told=thesis-saved/);
  await expect(page.getByRole("main")).toContainText("richieste aperte su 4");
});
