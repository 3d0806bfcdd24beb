import { defineConfig } from "@playwright/test";

const port = process.env.E2E_PORT ?? "3990";

/** Against a production build that `npm test` has started; the browser is the one that it found. */
export default defineConfig({
  testDir: "e2e",
  // The matrix needs no browser: vitest runs it, as its project `doors`.
  testIgnore: "matrix/**",
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: process.env.E2E_REPORT ?? "test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-US",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
