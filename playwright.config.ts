import { defineConfig, devices } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./scripts/lib/browser.mjs";

const executablePath = findBrowser();

const use = { ...devices["Desktop Chrome"], channel: undefined };
// They begin: at the end nobody would be left to run beside them.
const LONGEST = ["**/seqr/rush.spec.ts", "**/commands.spec.ts", "**/pockyt/resilience.spec.ts"];

// Each worker starts a built shop and a built sandbox of its own (e2e/support/apps.ts), so tests do not share state.
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results/e2e",
  // Pages wait for the server most of the time, so two cores carry three.
  workers: 3,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.KRAM_E2E_REPORT ?? "test-results/reports/e2e.json" }],
  ],
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Warsaw",
    // What moves for its own sake is drawn sixty times a second, by the processor.
    contextOptions: { reducedMotion: "reduce" },
    // A trace of every step costs a fifth of the run; `--trace on` brings it where something fails.
    screenshot: "only-on-failure",
    launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "longest", use, testMatch: LONGEST },
    { name: "others", use, testIgnore: LONGEST },
  ],
});
