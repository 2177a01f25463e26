import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { v1Functions } from "./v1-functions";

type Asked = { method: string; path: string; body: unknown };
const asked: Asked[] = [];
let answers: Record<string, unknown> = {};
const onState = vi.fn();
const browserData = vi.fn(async () => "YnJvd3Nlcg==");
const functions = () => v1Functions({ onState, signal: () => new AbortController().signal });

beforeEach(() => {
  asked.length = 0;
  answers = {};
  onState.mockReset();
  vi.stubGlobal("fetch", async (path: string, { method = "GET", body }: RequestInit = {}) => {
    asked.push({ method, path, body: typeof body === "string" ? JSON.parse(body) : undefined });
    return Response.json(answers[`${method} ${path}`] ?? {});
  });
  vi.stubGlobal("window", { iziGetBrowserData: browserData });
  vi.stubGlobal("location", { search: "?gclid=G-1" });
  vi.stubGlobal("document", { cookie: "", documentElement: { lang: "pl" } });
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const page = "/api/inpost-pay/page";

describe("the functions that widget v1 calls (4.2)", () => {
  it("are all there, and nothing else", () => {
    expect(Object.keys(functions()).sort()).toEqual(
      [
        "iziAddToCart",
        "iziBindingDelete",
        "iziCanBeBound",
        "iziGetBindingData",
        "iziGetIsBound",
        "iziGetOrderComplete",
        "iziGetPayData",
        "iziMobileLink",
      ].sort(),
    );
  });

  it("iziCanBeBound asks about the product, with where the shopper came from (R29)", async () => {
    answers[`POST ${page}/check`] = { canBeBound: true };
    expect(await functions().iziCanBeBound("CUP")).toBe(true);
    expect(asked).toEqual([
      {
        method: "POST",
        path: `${page}/check`,
        body: { sku: "CUP", parameters: [{ key: "gclid", value: "G-1" }] },
      },
    ]);
  });

  it("iziAddToCart tells the page's buttons how the basket stands now", async () => {
    answers[`POST ${page}/basket`] = { count: 2 };
    expect(await functions().iziAddToCart("CUP")).toEqual({ count: 2 });
    expect(onState).toHaveBeenCalledExactlyOnceWith({ count: 2 });
  });

  it("iziGetPayData sends the browser, a phone only when there is a number, +48 unless told, and the place", async () => {
    const { iziGetPayData } = functions();
    await iziGetPayData();
    await iziGetPayData(undefined, "600700800", "PRODUCT_CARD");
    await iziGetPayData("+49", "15112345678", "MINICART_PAGE");
    expect(asked.map(({ body }) => body)).toEqual([
      { place: "BASKET_SUMMARY", browser: "YnJvd3Nlcg==" },
      { place: "PRODUCT_CARD", browser: "YnJvd3Nlcg==", phone: { prefix: "+48", number: "600700800" } },
      { place: "MINICART_PAGE", browser: "YnJvd3Nlcg==", phone: { prefix: "+49", number: "15112345678" } },
    ]);
    expect(browserData).toHaveBeenCalledWith({ base64: true });
  });

  it("iziGetBindingData, the older one, puts the product in first", async () => {
    await functions().iziGetBindingData("CUP", "+48", "600700800", "PRODUCT_CARD");
    expect(asked.map(({ path }) => path)).toEqual([`${page}/basket`, `${page}/binding`]);
  });

  it("goes without the browser's data when the script gives none", async () => {
    vi.stubGlobal("window", {});
    await functions().iziGetPayData();
    expect(asked[0]?.body).toEqual({ place: "BASKET_SUMMARY", browser: "" });
  });

  it("iziGetIsBound gives the confirmation and has the page look again", async () => {
    answers[`GET ${page}/confirmation`] = { status: "SUCCESS", inpost_basket_id: "i-1" };
    expect(await functions().iziGetIsBound()).toMatchObject({ inpost_basket_id: "i-1" });
    expect(onState).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it.each([
    ["pl", "pl"],
    ["en", "en"],
    ["de", "pl"],
  ])("iziGetOrderComplete on a page in %s leads to a page in %s", async (lang, locale) => {
    vi.stubGlobal("document", { cookie: "", documentElement: { lang } });
    answers[`GET ${page}/order?locale=${locale}`] = { action: "redirect", redirect: "/x" };
    expect(await functions().iziGetOrderComplete()).toEqual({ action: "redirect", redirect: "/x" });
  });

  it("iziBindingDelete ends the link by DELETE and tells the buttons; iziMobileLink gives the app's link", async () => {
    answers[`DELETE ${page}/binding`] = { state: "unbound" };
    answers[`GET ${page}/mobile-link`] = { link: "inpost://izilink?basket_id=i-1" };
    await functions().iziBindingDelete();
    expect(onState).toHaveBeenCalledExactlyOnceWith({ state: "unbound" });
    expect(await functions().iziMobileLink()).toEqual({ link: "inpost://izilink?basket_id=i-1" });
  });

  it("reject when the shop says no, so that the widget does not go on", async () => {
    vi.stubGlobal("fetch", async () => Response.json({ code: "out-of-stock" }, { status: 409 }));
    await expect(functions().iziAddToCart("CUP")).rejects.toMatchObject({
      status: 409,
      code: "out-of-stock",
    });
    expect(onState).not.toHaveBeenCalled();
  });
});
