import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "@/components/layout/http-client";
import { v2Functions } from "./v2-functions";

type Asked = { path: string; body: unknown };
const asked: Asked[] = [];
const onState = vi.fn();
const assign = vi.fn();
let answer: () => Response;
const { unboundWidgetClicked, handleBasketEvent } = v2Functions({ onState });

beforeEach(() => {
  asked.length = 0;
  onState.mockReset();
  assign.mockReset();
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit = {}) => {
    asked.push({ path, body: typeof body === "string" ? JSON.parse(body) : undefined });
    return answer();
  });
  vi.stubGlobal("location", { search: "?gclid=G-1", assign });
  vi.stubGlobal("document", { cookie: "", documentElement: { lang: "pl" } });
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const refused = (status: number, code: string) => () => Response.json({ code }, { status });

describe("a press on an unbound widget v2 (4.4)", () => {
  it("puts the product in, with where the shopper came from, and gives the basket's key (R29)", async () => {
    answer = () => Response.json({ key: "bbk_1" });
    expect(await unboundWidgetClicked("MUG")).toBe("bbk_1");
    expect(asked).toEqual([
      {
        path: "/api/inpost-pay/page/key",
        body: { sku: "MUG", parameters: [{ key: "gclid", value: "G-1" }] },
      },
    ]);
    expect(onState).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it("says in the widget's own word that InPost Pay cannot take the basket", async () => {
    answer = refused(409, "undeliverable");
    await expect(unboundWidgetClicked("STONE")).rejects.toThrow(/^UNDELIVERABLE_PRODUCT$/);
    expect(onState).not.toHaveBeenCalled();
  });

  it("passes on any other failure as it is", async () => {
    answer = refused(502, "inpost-pay");
    await expect(unboundWidgetClicked("MUG")).rejects.toBeInstanceOf(ApiError);
  });
});

describe("news from widget v2 (4.4)", () => {
  it.each(["basketProductChanged", "basketDeleted"])("%s is shown without a reload (R15)", async (event) => {
    expect(await handleBasketEvent(event)).toBe(true);
    expect(onState).toHaveBeenCalledOnce();
    expect(asked).toEqual([]);
  });

  it("leaves to the widget what nobody heard of (R14)", async () => {
    expect(await handleBasketEvent("basketPainted")).toBe(false);
  });

  it("leads to the page of the order", async () => {
    answer = () => Response.json({ action: "redirect", redirect: "/pl/orders/key" });
    expect(await handleBasketEvent("orderCreated")).toBe(true);
    expect(assign).toHaveBeenCalledExactlyOnceWith("/pl/orders/key");
    expect(asked[0]?.path).toBe("/api/inpost-pay/page/order?locale=pl");
  });

  it.each([
    ["there is no order yet", () => Response.json({ pending: true, topic: "binding:1" })],
    ["the shop does not answer", refused(503, "off")],
  ])("reloads the page when %s", async (_, played) => {
    answer = played;
    expect(await handleBasketEvent("orderCreated")).toBe(false);
    expect(assign).not.toHaveBeenCalled();
  });
});
