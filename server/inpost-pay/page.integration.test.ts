import { describe, expect, it } from "vitest";
import { withTransaction } from "@/server/db/transaction";
import { type fakeInpostPay, linked, refusal, unlinked } from "@/server/testing/fake-inpost-pay";
import { basketOf, bind, bindingOf, useWalletPage, view } from "@/server/testing/wallet-page";
import { addToWallet } from "./add-to-wallet";
import { checkWallet } from "./check-wallet";
import { endWalletBinding } from "./end-wallet-binding";
import { mobileLink } from "./mobile-link";
import { startBinding } from "./start-binding";
import { takeBindingKey } from "./take-binding-key";
import { findWalletBasket } from "./wallet-basket";
import { walletNews } from "./wallet-news";
import { walletOrder } from "./wallet-order";

let inpost: ReturnType<typeof fakeInpostPay>;
useWalletPage((fake) => (inpost = fake));
const request = { place: "PRODUCT_CARD", browser: {} };
const start = (token: string, phone?: { prefix: string; number: string }) =>
  startBinding({ token, request: { ...request, phone }, userAgent: "Firefox", address: "203.0.113.7" });

describe("the widget's first question", () => {
  it("makes a basket for a new shopper, since InPost is asked about it by its id", async () => {
    const checked = await checkWallet({ token: undefined, browserId: undefined, sku: "CUP" });
    expect(checked).toMatchObject({ canBeBound: true, token: expect.any(String) });
    const basket = await findWalletBasket(checked.token);
    expect(inpost.getBinding).toHaveBeenCalledExactlyOnceWith({ basketId: basket?.id, browserId: undefined });
  });

  it("R26: is answered with no for what is sold out, unknown or only the shop sells, and for an empty basket", async () => {
    const ask = async (sku?: string) =>
      (await checkWallet({ token: undefined, browserId: undefined, sku })).canBeBound;
    expect(await Promise.all([ask("GONE"), ask("NOTHING"), ask("KNIFE"), ask()])).toEqual([
      false,
      false,
      false,
      false,
    ]);
    const { token } = await basketOf("KNIFE");
    expect((await checkWallet({ token, browserId: undefined, sku: "CUP" })).canBeBound).toBe(false);
  });

  it("R23: is answered with no while InPost Pay is off, and nothing is asked", async () => {
    const { providers, useProviders } = await import("@/server/payments/providers");
    const { inpostPay: _, ...others } = providers();
    useProviders(others);
    expect(await checkWallet({ token: undefined, browserId: undefined, sku: "CUP" })).toEqual({
      canBeBound: false,
    });
    expect(inpost.getBinding).not.toHaveBeenCalled();
  });

  it("takes over a link that InPost knows of and the shop has lost", async () => {
    const { token, id } = await basketOf();
    inpost.getBinding.mockResolvedValue({ ok: true, value: linked });
    await checkWallet({ token, browserId: undefined, sku: "CUP" });
    expect(await view(token)).toMatchObject({ state: "bound", maskedPhone: "600*****00", name: "Zofia" });
    expect(await bindingOf(id)).toMatchObject({ walletBasketId: "inpost-1", phone: "600700800" });
  });

  it("forgets a link that InPost has forgotten, with the phone", async () => {
    const { token, id } = await basketOf();
    await bind(id);
    await checkWallet({ token, browserId: undefined, sku: "CUP" });
    expect(await bindingOf(id)).toMatchObject({ state: "ENDED", maskedPhone: null, name: null });
  });

  it("changes nothing when InPost does not answer", async () => {
    const { token, id } = await basketOf();
    await bind(id);
    inpost.getBinding.mockResolvedValue(refusal("timeout", "retry"));
    expect((await checkWallet({ token, browserId: undefined, sku: "CUP" })).canBeBound).toBe(true);
    expect(await bindingOf(id)).toMatchObject({ state: "BOUND" });
  });
});

describe("adding from the widget", () => {
  it("adds one piece and sends nothing while nothing is linked", async () => {
    const added = await addToWallet({ token: undefined, browserId: undefined, sku: "CUP" });
    expect(added).toMatchObject({ ok: true, wallet: { count: 1, state: "open" } });
    expect(inpost.putBasket).not.toHaveBeenCalled();
  });

  it("sends the basket where it is linked, before the widget hears the new number", async () => {
    const { token, id } = await basketOf();
    await bind(id);
    const added = await addToWallet({ token, browserId: undefined, sku: "CUP" });
    expect(added).toMatchObject({ ok: true, wallet: { count: 2, state: "bound" } });
    const [put] = inpost.putBasket.mock.calls[0] ?? [];
    expect(put).toMatchObject({ generation: "v1", basketId: id, basket: { products: [{ quantity: 2 }] } });
    expect(put).not.toHaveProperty("browserId", expect.anything());
  });

  it("binds by the trusted browser without any screen", async () => {
    const { token, id } = await basketOf();
    inpost.getBinding.mockResolvedValue({ ok: true, value: { ...unlinked, trusted: true } });
    await checkWallet({ token, browserId: "b-7", sku: "CUP" });
    inpost.getBinding.mockResolvedValue({ ok: true, value: { ...linked, trusted: true } });
    const added = await addToWallet({ token, browserId: "b-7", sku: "CUP" });
    expect(inpost.putBasket).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ basketId: id, browserId: "b-7" }),
    );
    expect(added).toMatchObject({ wallet: { state: "bound", maskedPhone: "600*****00", count: 2 } });
  });

  it("does not bind by another browser's id than the trusted one", async () => {
    const { token } = await basketOf();
    inpost.getBinding.mockResolvedValue({ ok: true, value: { ...unlinked, trusted: true } });
    await checkWallet({ token, browserId: "b-7", sku: "CUP" });
    await addToWallet({ token, browserId: "b-8", sku: "CUP" });
    expect(inpost.putBasket).not.toHaveBeenCalled();
  });
});

describe("starting a binding", () => {
  it("waits before InPost has answered, and gives code and links", async () => {
    const { token, id } = await basketOf();
    let during: string | undefined;
    inpost.startBinding.mockImplementationOnce(async () => {
      during = (await bindingOf(id)).state;
      return { ok: true, value: { qrCode: "data:x", deepLink: "https://a", deepLinkHms: "https://b" } };
    });
    expect(await start(token)).toEqual({
      qr_code: "data:x",
      deep_link: "https://a",
      deep_link_hms: "https://b",
    });
    expect(during).toBe("WAITING");
    expect(await walletNews({ token })).toEqual({ pending: true, topic: `binding:${id}` });
  });

  it("with a phone number answers nothing, as the push is on its way", async () => {
    const { token } = await basketOf();
    inpost.startBinding.mockResolvedValue({ ok: true, value: { pushed: true } });
    expect(await start(token, { prefix: "48", number: "600700800" })).toEqual({});
    expect(inpost.startBinding.mock.calls[0]?.[0]).toMatchObject({
      phone: { countryPrefix: "+48", phone: "600700800" },
      browser: { customerIp: "203.0.113.7", userAgent: "Firefox" },
    });
  });

  it("goes on as bound when InPost says that it is", async () => {
    const { token } = await basketOf();
    inpost.startBinding.mockResolvedValue(refusal("BASKET_IS_BINDED"));
    inpost.getBinding.mockResolvedValue({ ok: true, value: linked });
    expect(await start(token)).toEqual({});
    expect(await walletNews({ token })).toMatchObject({
      status: "SUCCESS",
      masked_phone_number: "600*****00",
    });
  });

  it("tells a refusal in the widget's own shape", async () => {
    const { token } = await basketOf();
    inpost.startBinding.mockResolvedValue(refusal("PHONE_BINDING_METHOD_UNAVAILABLE"));
    expect(await start(token, { prefix: "48", number: "111" })).toMatchObject({
      error_code: "PHONE_BINDING_METHOD_UNAVAILABLE",
      error_message: expect.stringContaining("QR"),
    });
  });
});

describe("unlinking on the page", () => {
  it("asks InPost to unlink the basket, then the browser, and forgets the phone", async () => {
    const { token, id } = await basketOf();
    await bind(id);
    expect(await endWalletBinding({ token, browserId: "b-1" })).toMatchObject({
      ok: true,
      wallet: { state: "open" },
    });
    expect(inpost.deleteBinding).toHaveBeenCalledExactlyOnceWith({ basketId: id, realized: false });
    expect(inpost.deleteBrowser).toHaveBeenCalledExactlyOnceWith({ browserId: "b-1" });
    expect(inpost.deleteBinding.mock.invocationCallOrder[0]).toBeLessThan(
      inpost.deleteBrowser.mock.invocationCallOrder[0] ?? 0,
    );
    expect(await bindingOf(id)).toMatchObject({ state: "OPEN", phone: null, browserId: null });
    expect(await walletOrder({ token, locale: "pl" })).toMatchObject({ pending: true });
  });

  it("keeps the link when InPost does not answer", async () => {
    const { token, id } = await basketOf();
    await bind(id);
    inpost.deleteBinding.mockResolvedValue(refusal("timeout", "retry"));
    expect(await endWalletBinding({ token, browserId: undefined })).toMatchObject({ ok: false });
    expect(await bindingOf(id)).toMatchObject({ state: "BOUND" });
  });
});

describe("widget v2", () => {
  it("gets the key of the basket with the product in it", async () => {
    const taken = await takeBindingKey({ token: undefined, sku: "CUP" });
    expect(taken).toMatchObject({ ok: true, key: "bbk-1" });
    if (taken.ok)
      expect(await view(taken.token)).toMatchObject({ apiKey: "bbk-1", state: "waiting", count: 1 });
  });

  it("R26: puts nothing in that InPost Pay cannot take, neither alone nor beside other things", async () => {
    const { token } = await basketOf();
    for (const sku of ["KNIFE", "GONE", "NOTHING"])
      expect(await takeBindingKey({ token, sku })).toEqual({ ok: false, error: { code: "undeliverable" } });
    expect(await view(token)).toMatchObject({ count: 1, state: "open", apiKey: null });
    expect(inpost.getBindingKey).not.toHaveBeenCalled();
  });

  it("hears that a basket cannot be taken", async () => {
    expect(await takeBindingKey({ token: undefined, sku: "KNIFE" })).toEqual({
      ok: false,
      error: { code: "undeliverable" },
    });
  });
});

describe("the link to the app", () => {
  it("opens the bound basket by InPost's id of it, and the app alone while nothing is bound", async () => {
    const { token, id } = await basketOf();
    const app = "inpost://izilink";
    for (const unbound of [token, undefined, "a key that no basket has"])
      expect(await mobileLink({ token: unbound })).toEqual({ link: app });
    await bind(id);
    await withTransaction((tx) =>
      tx.binding.update({ where: { basketId: id }, data: { walletBasketId: "i 1&x=2" } }),
    );
    expect(await mobileLink({ token })).toEqual({ link: `${app}?basket_id=i%201%26x%3D2` });
  });
});
