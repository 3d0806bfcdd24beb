import { expect, test } from "@playwright/test";
import { listViolations } from "./axe";
import { waitForMail } from "./mail";
import { desk, enterAs, expectQuietConsoles, openPage } from "./people";

test.afterEach(expectQuietConsoles);

const latecomer = "marta.late@anywhere-biologics.example";

test("the evening before: a code, a few fields, and the partner's desk has somebody more on its list", async ({
  browser,
}) => {
  const page = await openPage(browser, { viewport: { width: 360, height: 740 }, bypassCSP: true });
  await page.goto("/join/emilia-romagna-usa-2022?code=Discovery-2022");
  await page.getByLabel("E-mail address").fill(latecomer);
  await page.getByRole("button", { name: "Send me the mail" }).click();
  const mail = await waitForMail(latecomer, /code for Ponte|sign in to Ponte/);
  await page.goto(/http:\/\/localhost:\d+\/sign-in\/link\?[^\s"<]+/.exec(mail.text)?.[0] ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();

  await expect(page).toHaveURL(/welcome\/short\?code=Discovery-2022/);
  await expect(page.getByLabel("Admission code")).toHaveValue("Discovery-2022");
  expect(await listViolations(page)).toEqual([]);
  await page.getByLabel("Your name").fill("Marta Late");
  await page.getByRole("button", { name: "Let me in" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("role");
  await page.getByLabel("Your role there").fill("Head of alliances");
  await page.getByLabel("Name of your organisation").fill("Anywhere Biologics");
  await page.getByLabel("What kind is it?").selectOption({ index: 1 });
  await page.getByLabel("Region or country").selectOption("US-PA");
  await page.getByLabel("City").fill("King of Prussia");
  await page.getByLabel(/Yes, list me/).check();
  await page.getByRole("button", { name: "Let me in" }).click();
  await expect(page).toHaveURL(/welcome\/interests/);

  const partner = await enterAs(browser, "Jennifer Hale");
  await partner.goto(`${desk}/registrations`);
  await expect(partner.getByRole("main")).toContainText("Marta Late");
  const lead = await enterAs(browser, "Marta Late");
  await lead.goto("/missions/emilia-romagna-usa-2022/home");
  await expect(lead.getByRole("main")).toContainText("Discovery Labs");
  await expect(lead.getByRole("main")).not.toContainText("Networking Breakfast");
});
