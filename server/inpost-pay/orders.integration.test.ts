import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { stockOf } from "@/server/testing/buy";
import { callShop } from "@/server/testing/call-shop";
import { FakeInpost } from "@/server/testing/wallet-provider";
import { makeProduct } from "@/server/testing/make-product";
import {
  basketWith,
  boundBasket,
  courier,
  order,
  orderRequest,
  phone,
  prepareShop,
} from "@/server/testing/wallet";

let database: TestDatabase;
let inpost: FakeInpost;

beforeAll(async () => {
  database = await testDatabase();
  await prepareShop();
});
afterAll(() => database.close());
beforeEach(() => {
  inpost = FakeInpost.install();
});
afterEach(() => setClock());

// 129,00 and a locker for 12,99.
const total = 141.99;
const rowOf = (id: string) =>
  db().order.findUniqueOrThrow({
    where: { id },
    include: { payments: true, delivery: true, invoice: true, consents: true, lines: true },
  });
const post = (body: unknown) => callShop(inpost, "POST", "/order", body);

describe("an order from the app", () => {
  it("is one order with hold, consents and the locker's own address (R30)", async () => {
    const { basketId, variantId } = await boundBasket(inpost);
    const answer = await post(orderRequest(basketId, total));
    expect(answer.status).toBe(201);
    expect(answer.json.order_details).toMatchObject({
      basket_id: basketId,
      pos_id: "12345678",
      payment_type: "BLIK_CODE",
      order_merchant_status_description: "Oczekuje na płatność",
      order_base_price: { gross: "129.00" },
      order_final_price: { gross: "141.99" },
      delivery_references_list: [],
    });
    expect(answer.json.account_info).toMatchObject({ name: "Zofia", surname: "Kęs", phone_number: phone });
    const row = await rowOf(answer.json.order_details.order_id);
    expect(row).toMatchObject({ state: "PENDING", channel: "inpost-pay", totalAmount: 14_199, locale: "pl" });
    expect(row.delivery).toMatchObject({ lockerCode: "KRA010", city: "Kraków", amount: 1_299 });
    expect(row.delivery?.street).not.toContain("Długa 1/2");
    expect(row.consents.map(({ consentId }) => consentId).sort()).toEqual(["privacy", "terms"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 1, ledger: 5 });
    expect(await db().binding.findUnique({ where: { basketId } })).toMatchObject({ state: "ORDERED" });
    expect((await callShop(inpost, "GET", `/order/${row.id}`)).text).toBe(answer.text);
  });

  it("is the same order when twenty identical posts come at once: twenty equal answers (R1)", async () => {
    const { basketId, variantId } = await boundBasket(inpost);
    const body = orderRequest(basketId, total);
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await db().order.count({ where: { basketId } })).toBe(1);
    expect(await stockOf(variantId)).toMatchObject({ held: 1 });
    expect((await post(body)).text).toBe(answers[0]?.text);
  });

  it("waits for nobody: asks no one and leaves mails to jobs (R2)", async () => {
    const { basketId } = await boundBasket(inpost);
    const answer = await post(orderRequest(basketId, total));
    expect(answer.status).toBe(201);
    const { order_id } = answer.json.order_details;
    expect(await db().job.count({ where: { payload: { contains: order_id } } })).toBe(0);
    expect(inpost.asked.filter(({ path }) => !path.includes("signing-keys"))).toEqual([]);
  });

  it("compares gross sums only, and tells another sum in a notice with the basket sent again (R3)", async () => {
    const { basketId } = await boundBasket(inpost);
    const refused = await post(orderRequest(basketId, 140));
    expect([refused.status, refused.json.error_code]).toEqual([409, "ORDER_NOT_CREATE"]);
    const binding = await db().binding.findUniqueOrThrow({ where: { basketId } });
    expect(binding.notice).toMatchObject({ type: "ERROR", description: expect.stringContaining("141,99") });
    const jobs = await db().job.findMany({
      where: { kind: "inpost-pay.put-basket", payload: { contains: basketId } },
    });
    expect(jobs).toHaveLength(1);
    const wrongVat = orderRequest(basketId, total, {
      details: { basket_price: { net: 1, gross: "141.99", vat: 5 } },
    });
    expect((await post(wrongVat)).status).toBe(201);
  });

  it("sees a price that changed after the app read it (R3)", async () => {
    const { basketId, variantId } = await boundBasket(inpost);
    await withTransaction((tx) => tx.price.updateMany({ where: { variantId }, data: { amount: 13_000 } }));
    expect((await post(orderRequest(basketId, total))).json).toMatchObject({
      error_code: "ORDER_NOT_CREATE",
    });
    expect(await db().order.count({ where: { basketId } })).toBe(0);
  });

  it("counts free delivery and each surcharge once (R4)", async () => {
    const { basketId } = await boundBasket(inpost, { quantity: 2 });
    // 258,00 is above the 200,00 from which a locker is free; gift wrapping is 5,00.
    const wrapped = { delivery_type: "APM", delivery_codes: ["GW", "GW"], delivery_point: "KRA010" };
    const answer = await post(orderRequest(basketId, 263, { delivery: wrapped }));
    expect(answer.status).toBe(201);
    expect(answer.json.delivery).toMatchObject({
      delivery_price: { gross: "0.00" },
      delivery_options: [
        { delivery_code_value: "GW", delivery_option_price: { gross: "5.00", net: "4.07" } },
      ],
    });
    expect(answer.json.order_details.order_final_price).toMatchObject({ gross: "263.00" });
  });

  it("does not change its sum for whoever buys (R8)", async () => {
    const { basketId } = await boundBasket(inpost);
    const answer = await post(orderRequest(basketId, total, { account: { mail: "regular@example.com" } }));
    expect(answer.json.order_details.order_final_price.gross).toBe("141.99");
  });

  it("is one that waits for no payment when it is paid in cash (R19)", async () => {
    const { basketId, variantId } = await boundBasket(inpost);
    const delivery = { ...courier, delivery_codes: ["COD"] };
    const cash = { details: { payment_type: "CASH_ON_DELIVERY" }, delivery };
    const id = await order(inpost, basketId, 150.99, cash);
    const row = await rowOf(id);
    expect([row.state, row.payments[0]?.state, row.payments[0]?.nextPollAt]).toEqual(["COD", "COD", null]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    expect(await db().job.count({ where: { key: `mail.order-confirmation:${id}` } })).toBe(1);
  });

  it("for nothing is paid at once", async () => {
    const { basketId } = await boundBasket(inpost, { kind: "digital" });
    await callShop(inpost, "POST", `/basket/${basketId}/event`, {
      event_id: "present",
      event_data_time: new Date().toISOString(),
      event_type: "PROMO_CODES",
      promo_codes_event_data: [{ promo_code_value: "PREZENT" }],
    });
    const delivery = {
      delivery_type: "DIGITAL",
      delivery_codes: [],
      digital_delivery_email: "zofia@example.com",
    };
    const id = await order(inpost, basketId, 0, { details: { payment_type: "FREE_ORDER" }, delivery });
    expect(await rowOf(id)).toMatchObject({
      state: "PAID",
      totalAmount: 0,
      delivery: { email: "zofia@example.com" },
    });
  });

  it("takes InPost's own discount off before it compares (R31)", async () => {
    const { basketId } = await boundBasket(inpost);
    const inpost_discounts = [{ type: "INPOST_SUBSCRIPTION", discount: 12.99 }];
    const id = await order(inpost, basketId, 129, { details: { inpost_discounts } });
    expect(await rowOf(id)).toMatchObject({
      totalAmount: 12_900,
      payments: [{ amount: 12_900 }],
      delivery: { amount: 1_299, walletDiscount: 1_299 },
    });
  });

  it("is refused from another phone than the bound one (R32)", async () => {
    const { basketId } = await boundBasket(inpost);
    const other = { account: { phone_number: { country_prefix: "+48", phone: "500100200" } } };
    expect((await post(orderRequest(basketId, total, other))).status).toBe(409);
    const spaced = { account: { phone_number: { country_prefix: "0048", phone: "600 700 800" } } };
    expect((await post(orderRequest(basketId, total, spaced))).status).toBe(201);
  });

  it("takes odd but true data: one-word names, `_` as building, unknown payment types and fields (R14)", async () => {
    const { basketId } = await boundBasket(inpost);
    const account = {
      name: "Zofia",
      surname: "",
      client_address: {
        country_code: "PL",
        address: "Długa",
        city: "Kraków",
        postal_code: "31-147",
        address_details: { street: "Długa", building: "_" },
      },
      loyalty: { level: 7 },
    };
    const answer = await post(
      orderRequest(basketId, total, { account, details: { payment_type: "CART_NT" } }),
    );
    expect(answer.status).toBe(201);
    expect((await rowOf(answer.json.order_details.order_id)).name).toBe("Zofia");
  });

  it("keeps the invoice's address apart and the whole tax number (R30)", async () => {
    const { basketId } = await boundBasket(inpost);
    const invoice = {
      legal_form: "COMPANY",
      country_code: "PL",
      city: "Warszawa",
      street: "Prosta",
      building: "20",
      postal_code: "00-850",
      company_name: "Imbryk sp. z o.o.",
      tax_id_prefix: "PL",
      tax_id: "5250000000",
    };
    const id = await order(inpost, basketId, total, { invoice });
    expect((await rowOf(id)).invoice).toMatchObject({ taxId: "PL5250000000", city: "Warszawa" });
    const { basketId: other } = await boundBasket(inpost);
    const without = { invoice: { ...invoice, tax_id: undefined } };
    expect((await post(orderRequest(other, total, without))).status).toBe(409);
  });

  it.each([
    [
      "a locker that is not there",
      { delivery: { delivery_type: "APM", delivery_codes: [], delivery_point: "XXX999" } },
    ],
    ["no locker", { delivery: { delivery_type: "APM", delivery_codes: [] } }],
    [
      "digital delivery of goods",
      { delivery: { delivery_type: "DIGITAL", digital_delivery_email: "z@example.com" } },
    ],
    ["a missing consent", { consents: [] }],
    ["a refused consent", { consents: [{ consent_id: "terms", consent_version: "1", is_accepted: false }] }],
    ["an old consent", { consents: [{ consent_id: "terms", consent_version: "0", is_accepted: true }] }],
    ["another currency", { details: { currency: "EUR" } }],
    ["cash without its option", { details: { payment_type: "CASH_ON_DELIVERY" } }],
    [
      "an option that is not offered",
      { delivery: { delivery_type: "APM", delivery_codes: ["COD"], delivery_point: "KRA010" } },
    ],
  ])("is not made of %s", async (_, parts) => {
    const { basketId, variantId } = await boundBasket(inpost);
    expect((await post(orderRequest(basketId, total, parts))).json.error_code).toBe("ORDER_NOT_CREATE");
    expect(await stockOf(variantId)).toMatchObject({ held: 0 });
  });

  it("is not made of an empty, an unknown or an already sold basket, nor of what is sold out", async () => {
    const { basketId, variantId, sku } = await boundBasket(inpost);
    await withTransaction((tx) => tx.stock.update({ where: { variantId }, data: { onHand: 0 } }));
    expect((await post(orderRequest(basketId, total))).json.error_code).toBe("ORDER_NOT_CREATE");
    expect((await post(orderRequest("00000000-0000-4000-8000-000000000000", total))).json.error_code).toBe(
      "BASKET_NOT_FOUND",
    );
    await withTransaction((tx) => tx.basketLine.deleteMany({ where: { basketId } }));
    expect((await post(orderRequest(basketId, 12.99))).json.error_code).toBe("ORDER_NOT_CREATE");
    await withTransaction((tx) => tx.stock.update({ where: { variantId }, data: { onHand: 5 } }));
    const { basketId: sold } = await basketWith(sku);
    await withTransaction((tx) => tx.basket.update({ where: { id: sold }, data: { orderedAt: new Date() } }));
    expect((await post(orderRequest(sold, total))).json.error_code).toBe("ORDER_NOT_CREATE");
  });

  it("keeps a bundle as one line and takes its parts from the shelf (R24)", async () => {
    const part = await makeProduct({ stock: 6 });
    const bundle = await makeProduct({ kind: "bundle", amount: 10_000 });
    await withTransaction((tx) =>
      tx.bundleItem.create({
        data: { bundleId: bundle.variantId, componentId: part.variantId, quantity: 2 },
      }),
    );
    const { basketId } = await basketWith(bundle.sku, 2);
    const read = await callShop(inpost, "GET", `/basket/${basketId}`);
    expect(read.json.products).toMatchObject([
      { product_id: bundle.sku, quantity: { quantity: 2, available_quantity: 3 } },
    ]);
    await order(inpost, basketId, 200);
    expect(await stockOf(part.variantId)).toMatchObject({ held: 4 });
  });
});
