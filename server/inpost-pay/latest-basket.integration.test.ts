import { describe, expect, it } from "vitest";
import { changeLine } from "@/server/basket/change-line";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { type fakeInpostPay, refusal } from "@/server/testing/fake-inpost-pay";
import { basketOf, bind, bindingOf, useWalletPage, view } from "@/server/testing/wallet-page";
import { moveBinding } from "./binding-record";
import { pushBasket } from "./push-basket";
import { walletOrder } from "./wallet-order";

let inpost: ReturnType<typeof fakeInpostPay>;
useWalletPage((fake) => (inpost = fake));

describe("the latest basket on its way to InPost", () => {
  it("R27: leaves by job after a change, once for many changes", async () => {
    const { token, id, line } = await basketOf();
    await bind(id);
    for (const quantity of [2, 3, 4]) await changeLine({ token, lineId: line, quantity });
    expect(await db().job.count({ where: { kind: "inpost-pay.put-basket" } })).toBe(3);
    for (let job = 0; job < 3; job++) await pushBasket({ basketId: id });
    expect(inpost.putBasket).toHaveBeenCalledTimes(1);
    expect(inpost.putBasket.mock.calls[0]?.[0]).toMatchObject({ basket: { products: [{ quantity: 4 }] } });
  });

  it("R11: is not sent again after InPost's own event overtook the answer to the last one", async () => {
    const { token, id, line } = await basketOf();
    await bind(id);
    await changeLine({ token, lineId: line, quantity: 2 });
    const answer = inpost.putBasket.getMockImplementation();
    inpost.putBasket.mockImplementationOnce(async (sent) => {
      await withTransaction(async (tx) => {
        const { version } = await tx.basket.update({ where: { id }, data: { version: { increment: 1 } } });
        await tx.binding.updateMany({ where: { basketId: id }, data: { sentVersion: version } });
      });
      if (!answer) throw new Error("nobody plays InPost");
      return answer(sent);
    });
    for (let job = 0; job < 2; job++) await pushBasket({ basketId: id });
    expect(inpost.putBasket).toHaveBeenCalledTimes(1);
  });

  it("is nothing while the basket is not bound", async () => {
    const { token, id, line } = await basketOf();
    await changeLine({ token, lineId: line, quantity: 2 });
    expect(await db().job.count({ where: { kind: "inpost-pay.put-basket" } })).toBe(0);
    await pushBasket({ basketId: id });
    expect(inpost.putBasket).not.toHaveBeenCalled();
  });

  it("waits for the one that is being sent, so that no older one overtakes it", async () => {
    const { token, id, line } = await basketOf();
    await bind(id);
    await changeLine({ token, lineId: line, quantity: 2 });
    let second: Promise<void> | undefined;
    inpost.putBasket.mockImplementationOnce(async () => {
      await changeLine({ token, lineId: line, quantity: 3 });
      second = pushBasket({ basketId: id });
      await expect(second).rejects.toThrow("being sent");
      return { ok: true, value: { inpostBasketId: "inpost-1" } };
    });
    await pushBasket({ basketId: id });
    await pushBasket({ basketId: id });
    const sent = inpost.putBasket.mock.calls.map(([put]) => put.basket.products[0]?.quantity);
    expect(sent).toEqual([2, 3]);
  });

  it("ends the link when InPost no longer knows it", async () => {
    const { token, id, line } = await basketOf();
    await bind(id);
    await changeLine({ token, lineId: line, quantity: 2 });
    inpost.putBasket.mockResolvedValue(refusal("BASKET_NOT_BOUND"));
    await pushBasket({ basketId: id });
    expect(await view(token)).toMatchObject({ state: "open", maskedPhone: null });
  });

  it("is tried again when InPost does not take it", async () => {
    const { token, id, line } = await basketOf();
    await bind(id);
    await changeLine({ token, lineId: line, quantity: 2 });
    inpost.putBasket.mockResolvedValueOnce(refusal("http-502", "retry"));
    await expect(pushBasket({ basketId: id })).rejects.toThrow("http-502");
    await pushBasket({ basketId: id });
    expect((await bindingOf(id)).sentVersion).toBeGreaterThan(0);
  });
});

describe("waiting for the order", () => {
  it("goes on while there is none", async () => {
    const { token, id } = await basketOf();
    expect(await walletOrder({ token, locale: "pl" })).toEqual({ pending: true, topic: `binding:${id}` });
  });

  it("R15: ends with a refresh when the app let the basket go", async () => {
    const { token, id } = await basketOf();
    await bind(id);
    await withTransaction((tx) => moveBinding(tx, { basketId: id, to: "ENDED", at: new Date() }));
    expect(await walletOrder({ token, locale: "pl" })).toEqual({ action: "refresh" });
  });
});
