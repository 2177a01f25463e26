import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { compose } from "./lib/pictures/compose";
import { icons } from "./lib/pictures/icons";
import { plan } from "./lib/pictures/plan/all";
import { save } from "./lib/pictures/save";
import { wallpaper } from "./lib/pictures/wallpaper";

/** `npm run pictures [-- name … --to folder]`: draws all pictures of the catalogue and the icons, or only those named. */
const root = path.join(import.meta.dirname, "..");
const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { to: { type: "string", default: path.join(root, "public/pictures") } },
});
const folder = path.resolve(values.to);

await mkdir(folder, { recursive: true });
const names = Object.keys(plan).filter(
  (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
let [bytes, drawn] = [0, 0];
const waiting = [...names];
await Promise.all([drawNext(), drawNext(), drawNext()]);
if (wanted.length === 0) {
  for (const file of await readdir(folder)) {
    if (plan[file.replace(/-\d+\.(avif|webp)$/, "")]) continue;
    await rm(path.join(folder, file));
    console.log(`removed ${file}: no longer in the plan`);
  }
  await icons(path.join(root, "public"));
  await wallpaper(path.join(root, "prisma/seed/digital/pocket-stall.png"));
}
console.log(
  `${names.length} pictures, ${(bytes / 1024 / 1024).toFixed(2)} MB in ${path.relative(root, folder)}`,
);

async function drawNext(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const written = await save(await compose(plan[name] ?? []), folder, name);
    bytes += written;
    drawn += 1;
    console.log(`${String(drawn).padStart(3)}/${names.length} ${name} ${Math.round(written / 1024)} kB`);
  }
}
