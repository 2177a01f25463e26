import { events } from "./events.mjs";
import { freshClone } from "./fresh-clone.mjs";
import { inpostPayBinding } from "./inpost-pay-binding.mjs";
import { inpostPayOrder } from "./inpost-pay-order.mjs";
import { pageWeight } from "./page-weight.mjs";
import { productPage } from "./product-page.mjs";
import { settle } from "./settle.mjs";

// `npm run bench` runs all; `npm run bench -- settle events` some. The shop must be built (`npm run build`).
const benches = {
  "product-page": productPage,
  settle,
  events,
  "page-weight": pageWeight,
  "inpost-pay-binding": inpostPayBinding,
  "inpost-pay-order": inpostPayOrder,
  "fresh-clone": freshClone,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
process.exit(0);
