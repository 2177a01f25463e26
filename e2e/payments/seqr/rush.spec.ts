import { createPostgres, type Postgres } from "../../support/postgres";
import { type Apps, startApps } from "../../support/apps";
import { payAtOnce } from "../../support/buyers";
import { Control } from "../../support/control";
import { readStock, setStock } from "../../support/database";
import { Shop } from "../../support/shop";
import { until } from "../../support/until";
import { expect, test } from "../../support/fixtures";

const pieces = 40;
const buyers = 64;
const rounds = 10;
const slug = "raspberry-teapot";

for (const kind of ["sqlite", "postgresql"] as const) {
  test.describe(`${pieces} pieces, ${buyers} buyers at once, ${rounds} rounds on ${kind}`, () => {
    let postgres: Postgres | undefined;
    let apps: Apps;

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      postgres = kind === "postgresql" ? await createPostgres() : undefined;
      apps = await startApps({ databaseUrl: postgres?.url });
    });
    test.afterAll(async () => {
      await apps.stop();
      await postgres?.stop();
    });

    test("sell every piece once and lose no buyer", async () => {
      test.setTimeout(300_000);
      const [shop, control] = [new Shop(apps.shopUrl), new Control(apps.sandboxUrl)];
      const sku = (await shop.product(slug)).variants[0]?.sku ?? "";
      for (let round = 0; round < rounds; round++) {
        await control.reset();
        const start = await setStock(apps.databaseUrl, sku, pieces);
        const payments = await payAtOnce(control, { sku, count: buyers, round });
        const refused = payments.filter(({ outcome }) => outcome === "refused");
        const paid = payments.filter(({ outcome }) => outcome === "paid");
        expect(
          paid,
          JSON.stringify(payments.map(({ outcome, errorCode }) => errorCode ?? outcome)),
        ).toHaveLength(pieces);
        expect(refused.map(({ errorCode }) => errorCode)).toEqual(
          Array(buyers - pieces).fill("OUT_OF_STOCK"),
        );
        const stock = await until(
          () => readStock(apps.databaseUrl, sku),
          ({ held }) => held === 0,
        );
        expect(stock).toEqual({ onHand: 0, held: 0, ledger: 0, sold: start.sold + pieces });
        await until(
          () => control.mail(),
          (mails) => mails.length === pieces,
          30,
        );
        const answers = await control.journal("provider=seqr&limit=1000");
        expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      }
    });
  });
}
