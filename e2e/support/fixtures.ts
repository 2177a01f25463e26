import { test as base } from "@playwright/test";
import { type Apps, startApps } from "./apps";
import { Control } from "./control";
import { Shop } from "./shop";

type Fixtures = {
  /** The sandbox, with faults, journal and mail cleared for this test. */
  control: Control;
  shop: Shop;
};

/** Every worker has a shop and a sandbox of its own. */
export const test = base.extend<Fixtures, { apps: Apps }>({
  apps: [
    async ({}, use) => {
      const apps = await startApps();
      await use(apps);
      await apps.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ apps }, use) => use(apps.shopUrl),
  shop: async ({ apps }, use) => use(new Shop(apps.shopUrl)),
  control: async ({ apps }, use) => {
    const control = new Control(apps.sandboxUrl);
    await control.reset();
    await use(control);
  },
});

export { expect } from "@playwright/test";
