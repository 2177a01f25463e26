import { expect, test } from "../../support/fixtures";
import { type Apps, startApps } from "../../support/apps";
import { Control } from "../../support/control";
import { readStock } from "../../support/database";
import { createPostgres, type Postgres } from "../../support/postgres";
import { codeOf, Shop, tokenIn } from "../../support/shop";
import { until } from "../../support/until";

const slug = "raspberry-teapot";

for (const kind of ["sqlite", "postgresql"] as const) {
  test.describe(`the shop is killed between PIN and commit, on ${kind}`, () => {
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

    /** Buys up to the PIN, with the shop dead before SEQR can notify it. */
    async function payWithShopDead() {
      const [shop, control] = [new Shop(apps.shopUrl), new Control(apps.sandboxUrl)];
      await control.reset();
      const person = (await control.people())[0];
      if (!person) throw new Error("the sandbox has no people");
      const sku = (await shop.product(slug)).variants[0]?.sku ?? "";
      const before = await readStock(apps.databaseUrl, sku);
      await control.scan(person.id, codeOf(sku));
      await control.press(person.id, "confirm-address");
      const { invoice } = await until(
        () => control.phone(person.id),
        ({ screen }) => screen === "invoice",
      );
      await control.press(person.id, "confirm-invoice");
      await apps.killShop();
      await control.pin(person.id, person.seqr.pin);
      return { shop, control, person, sku, before, reference: invoice?.reference ?? "" };
    }

    test("back within 20 s it commits: paid on both sides, one piece sold, one mail", async () => {
      test.setTimeout(90_000);
      const { shop, control, person, sku, before } = await payWithShopDead();
      await apps.restartShop();
      await until(
        () => control.phone(person.id),
        ({ screen }) => screen === "receipt",
        25,
      );
      const [mail] = await until(
        () => control.mail(),
        (mails) => mails.length > 0,
      );
      expect((await shop.order(tokenIn(mail ?? { text: "" }))).state).toBe("PAID");
      expect(await readStock(apps.databaseUrl, sku)).toEqual({
        onHand: before.onHand - 1,
        held: before.held,
        ledger: before.ledger - 1,
        sold: before.sold + 1,
      });
      expect(await control.mail()).toHaveLength(1);
    });

    test("back too late the payment is reversed: cancelled on both sides, nothing sold, the customer told", async () => {
      test.setTimeout(90_000);
      const { control, person, sku, before, reference } = await payWithShopDead();
      await control.call("PUT", "/clock", { advanceMs: 25_000 });
      const phone = await until(
        () => control.phone(person.id),
        ({ screen }) => screen === "reversed",
      );
      expect(phone.sms.length).toBeGreaterThan(0);
      await apps.restartShop();
      await until(
        () => readStock(apps.databaseUrl, sku),
        ({ held }) => held === before.held,
        25,
      );
      expect(await readStock(apps.databaseUrl, sku)).toEqual(before);
      expect((await control.invoice(reference)).state).toBe("CANCELED");
      expect(await control.mail()).toHaveLength(0);
    });
  });
}
