import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Templates } from "./integration-setup";
import { cloneDatabase } from "./postgres/clone";
import { runSeed } from "./run-script";

/** Address of the template with the catalogue in it. The first test process that asks makes it; others wait. */
export async function seededTemplate({ migrated, folder }: Templates): Promise<string> {
  const url = migrated.replace("kram_migrated", "kram_seeded");
  const ready = path.join(folder, "seed.ready");
  const failed = path.join(folder, "seed.failed");
  if (claim(path.join(folder, "seed.lock"))) {
    try {
      await seed(migrated, url);
      writeFileSync(ready, "");
    } catch (error) {
      writeFileSync(failed, "");
      throw error;
    }
  }
  while (!existsSync(ready)) {
    if (existsSync(failed)) throw new Error("the seed failed in another test process");
    await wait(50);
  }
  return url;
}

function claim(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function seed(migrated: string, url: string): Promise<void> {
  if (!url.startsWith("file:")) {
    await cloneDatabase(migrated, "kram_seeded");
    return runSeed(url);
  }
  const file = url.slice("file:".length);
  copyFileSync(migrated.slice("file:".length), file);
  await runSeed(url);
  if (existsSync(`${file}-wal`))
    throw new Error("the seed left its database open; copies of it would be incomplete");
}
