import { describe, expect, it } from "vitest";
import { resolveScan } from "@sandbox/seqr/rules/scan-code";

const invoice = { kind: "invoice", reference: "20260203140509123" };
const purchase = {
  kind: "purchase",
  serviceId: "wss-dev",
  webshopId: "kram",
  purchaseToken: "HOODIE-Navy-M",
};

describe("resolveScan", () => {
  it.each([
    "HTTP://SEQR.SE/R20260203140509123",
    "http://seqr.se/R20260203140509123",
    "SEQR://SEQR.SE/R20260203140509123",
    "seqr://seqr.se/R20260203140509123",
    "SEQR-DEMO://SEQR.SE/R20260203140509123",
    "seqr-demo://Seqr.Se/R20260203140509123",
    "SEQR-DEBUG://SEQR.SE/R20260203140509123",
    "https://seqr.se/R20260203140509123",
    "  HTTP://SEQR.SE/R20260203140509123\n",
  ])("reads the bill in %j", (text) => {
    expect(resolveScan(text)).toEqual(invoice);
  });

  it.each([
    "HTTP://SEQR.SE/000/wss-dev?t=HOODIE-Navy-M&w=kram",
    "seqr://seqr.se/000/wss-dev?w=kram&t=HOODIE-Navy-M",
    "SEQR-DEMO://SEQR.SE/000/wss-dev?t=HOODIE-Navy-M&w=kram",
    "http://seqr.se/000/wss-dev/?t=HOODIE-Navy-M&w=kram&extra=1",
  ])("reads the shop code in %j", (text) => {
    expect(resolveScan(text)).toEqual(purchase);
  });

  it("keeps the case of tokens, ids and services", () => {
    const code = resolveScan("HTTP://SEQR.SE/000/WSS-Dev?t=aBc&w=KraM");
    expect(code).toEqual({ kind: "purchase", serviceId: "WSS-Dev", webshopId: "KraM", purchaseToken: "aBc" });
  });

  it("reads the code in the documentation's own screenshot", () => {
    const code = resolveScan("HTTP://SEQR.SE/000/wss-dev?t=17&w=webshopsim");
    expect(code).toMatchObject({ purchaseToken: "17", webshopId: "webshopsim" });
  });

  it("reads a terminal's sticker", () => {
    expect(resolveScan("HTTP://SEQR.SE/Q4711")).toEqual({ kind: "terminal", seqrId: "4711" });
  });

  it.each([
    "",
    "hello",
    "https://example.com/R123",
    "http://seqr.se.evil.example/R123",
    "http://evil.example/?http://seqr.se/R123",
    "javascript:seqr.se/R1",
    "HTTP://SEQR.SE/",
    "HTTP://SEQR.SE/r123",
    "HTTP://SEQR.SE/R",
    "HTTP://SEQR.SE/R1/../../x",
    "HTTP://SEQR.SE/000/wss-dev?t=17",
    "HTTP://SEQR.SE/000/wss-dev?w=kram",
    "HTTP://SEQR.SE/000/?t=1&w=2",
    "SEQR-ACTION://WIZARD/CANCEL",
  ])("is no SEQR code: %j", (text) => {
    expect(resolveScan(text)).toBeNull();
  });
});
