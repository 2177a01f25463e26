import { apps, buildApp } from "./lib/build-apps.mjs";
import { stopOnSignals } from "./lib/children.mjs";
import { prepare } from "./lib/prepare.mjs";

stopOnSignals();
const known = apps();
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(known);

try {
  await prepare();
  for (const name of wanted) {
    const app = known[name];
    if (!app)
      throw new Error(`There is no application ${name}; there are ${Object.keys(known).join(" and ")}.`);
    await buildApp(app, { force: true });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
