import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { addLine } from "@/server/basket/add-line";
import { changeLine } from "@/server/basket/change-line";
import { getBasket } from "@/server/basket/get-basket";
import { addTestProduct } from "@/server/catalog/test-catalog";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { hub } from "@/server/realtime/hub";
import { addTestCodes } from "@/server/testing/add-codes";
import { addPromoCode } from "./add-promo-code";
import { removePromoCode } from "./remove-promo-code";
import { setPromoCodes } from "./set-promo-codes";

let database: TestDatabase;
let token: string;

beforeEach(async () => {
  database = await testDatabase();
  await addTestProduct({ slug: "cup", variants: [{ sku: "CUP", amount: 3920, onHand: 9 }] });
  await addTestProduct({ slug: "tea", vatRate: 8, variants: [{ sku: "TEA", amount: 2460, onHand: 9 }] });
  await addTestCodes();
  token = (await put("CUP", 2)).token;
  await put("TEA", 1);
});
afterEach(() => database.close());

async function put(sku: string, quantity: number) {
  const added = await addLine({ token, sku, quantity });
  if (!added.ok) throw new Error(added.error.code);
  return added;
}

const add = (code: string, inApp?: boolean) => addPromoCode({ key: { token }, code, inApp });
const codesOf = async () => (await getBasket({ token })).promoCodes.map(({ code }) => code);

describe("a promo code", () => {
  it("takes its part off each line, off the total and off the VAT", async () => {
    expect(await add(" minus10 ")).toMatchObject({ ok: true, added: ["MINUS10"] });
    const basket = await getBasket({ token });
    expect(basket).toMatchObject({ goods: 10_300, discount: 1000, total: 9300 });
    expect(basket.lines.map(({ total, discount }) => [total, discount])).toEqual([
      [7840, 761],
      [2460, 239],
    ]);
    expect(basket.vat).toEqual([
      { rate: 23, amount: 1324 },
      { rate: 8, amount: 165 },
    ]);
    expect(basket.promoCodes).toEqual([
      { code: "MINUS10", name: { en: "MINUS10", pl: "MINUS10" }, discount: 1000, minimum: 0, refusal: null },
    ]);
  });

  it("counts once however often it is entered, and can be taken out twice", async () => {
    await add("MINUS10");
    expect(await add("MINUS10")).toMatchObject({ ok: true, added: [] });
    expect(await codesOf()).toEqual(["MINUS10"]);
    await removePromoCode({ key: { token }, code: "minus10" });
    expect(await removePromoCode({ key: { token }, code: "MINUS10" })).toMatchObject({
      ok: true,
      removed: [],
    });
    expect(await getBasket({ token })).toMatchObject({ discount: 0, total: 10_300, promoCodes: [] });
  });

  it("is told to open pages", async () => {
    const seen: number[] = [];
    const { topic, version } = await getBasket({ token });
    const stop = hub().subscribe([topic ?? ""], (change) => seen.push(change.version));
    await add("MINUS10");
    await add("NOTHING");
    stop();
    expect(seen).toEqual([version + 1]);
    expect((await getBasket({ token })).version).toBe(version + 1);
  });

  it.each([
    ["NOTHING", "unknown"],
    ["OLD", "ended"],
    ["RICH", "minimum"],
    ["INAPP", "only-in-app"],
  ])("%s is refused as %s and does not stay", async (code, refusal) => {
    expect(await add(code)).toMatchObject({ ok: false, error: { code: refusal, promoCode: code } });
    expect(await codesOf()).toEqual([]);
  });

  it("that stands alone is refused beside another one", async () => {
    await add("MINUS10");
    expect(await add("SOLO")).toMatchObject({ ok: false, error: { code: "not-combinable" } });
    expect(await codesOf()).toEqual(["MINUS10"]);
  });

  it("of the app counts in the app, and in a basket that is bound to one", async () => {
    expect(await add("INAPP", true)).toMatchObject({ ok: true });
    expect((await getBasket({ token })).promoCodes).toMatchObject([{ refusal: "only-in-app", discount: 0 }]);
    const { id } = await db().basket.findUniqueOrThrow({ where: { token } });
    const at = now();
    const binding = { basketId: id, provider: "inpost-pay", state: "BOUND", expiresAt: at };
    await withTransaction((tx) => tx.binding.create({ data: { ...binding, createdAt: at, updatedAt: at } }));
    expect((await getBasket({ token })).promoCodes).toMatchObject([{ refusal: null, discount: 1545 }]);
  });

  it("says so when it does not count any more, stays, and counts again when it may", async () => {
    await put("CUP", 3);
    await add("RICH");
    const line = (await getBasket({ token })).lines[0]?.id ?? "";
    await changeLine({ token, lineId: line, quantity: 1 });
    const basket = await getBasket({ token });
    expect(basket).toMatchObject({ discount: 0, promoCodes: [{ code: "RICH", refusal: "minimum" }] });
    expect(basket.notices).toEqual([{ code: "code-refused", promoCode: "RICH", refusal: "minimum" }]);
    await changeLine({ token, lineId: line, quantity: 5 });
    expect(await getBasket({ token })).toMatchObject({ discount: 2000, notices: [] });
  });

  it("needs a basket", async () => {
    expect(await addPromoCode({ key: { token: "a".repeat(32) }, code: "MINUS10" })).toEqual({
      ok: false,
      error: { code: "no-basket" },
    });
  });
});

describe("a list of codes", () => {
  const set = (...codes: string[]) => setPromoCodes({ key: { token }, codes });

  it("replaces what was there, and empties it", async () => {
    await add("MINUS10");
    expect(await set("TEN", "minus10")).toMatchObject({ ok: true, added: ["TEN"], removed: [] });
    expect(await set("TEN")).toMatchObject({ ok: true, added: [], removed: ["MINUS10"] });
    expect(await set()).toMatchObject({ ok: true, removed: ["TEN"] });
    expect(await codesOf()).toEqual([]);
  });

  it("is taken whole or not at all", async () => {
    await add("MINUS10");
    expect(await set("TEN", "OLD")).toMatchObject({ ok: false, error: { code: "ended", promoCode: "OLD" } });
    expect(await codesOf()).toEqual(["MINUS10"]);
  });
});
