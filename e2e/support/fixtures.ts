import { test as base } from "@playwright/test";
import { type Apps, startApps } from "./apps";
import { Control } from "./control";
import { type Setup, setups } from "./setups";
import { Shop } from "./shop";
import { type Staff, staffOf } from "./staff";

type Fixtures = {
  /** The sandbox, with faults, journal and mail cleared for this test. */
  control: Control;
  shop: Shop;
  admin: Staff;
  cashier: Staff;
};
type WorkerFixtures = {
  /** How the shop is set up; tests that want the same share a worker, and so a start. */
  setup: Setup;
  apps: Apps;
};

/** Every worker has a shop and a sandbox of its own, with one person of each role. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  setup: ["usual", { scope: "worker", option: true }],
  apps: [
    async ({ setup }, use) => {
      const apps = await startApps({ shop: setups[setup] });
      await use(apps);
      await apps.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  admin: async ({}, use) => use(staffOf("admin")),
  cashier: async ({}, use) => use(staffOf("cashier")),
  baseURL: async ({ apps }, use) => use(apps.shopUrl),
  shop: async ({ apps }, use) => use(new Shop(apps.shopUrl)),
  control: async ({ apps }, use) => {
    const control = new Control(apps.sandboxUrl);
    await control.reset();
    await use(control);
  },
});

export { expect } from "@playwright/test";
