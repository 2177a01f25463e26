import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

describe("parseEnv", () => {
  it("starts a shop from nothing", () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: "http://localhost:3000",
      DATABASE_URL: "file:./data/kram.db",
      WORKER: "inline",
    });
  });

  it("treats an empty variable as absent and drops a trailing slash", () => {
    expect(parseEnv({ SMTP_URL: "", PUBLIC_URL: "https://kram.example/" })).toMatchObject({
      PUBLIC_URL: "https://kram.example",
    });
  });

  it("names every wrong variable and shows no value", () => {
    const attempt = () => parseEnv({ PORT: "many", AUTH_SECRET: "hunter2", DATABASE_URL: "mysql://x" });
    expect(attempt).toThrow(/PORT/);
    expect(attempt).toThrow(/AUTH_SECRET/);
    expect(attempt).toThrow(/DATABASE_URL/);
    expect(attempt).not.toThrow(/hunter2/);
  });

  it("refuses half a SEQR configuration", () => {
    expect(() => parseEnv({ SEQR_SOAP_URL: "https://seqr.example/soap" })).toThrow(/SEQR_TERMINAL_ID/);
  });

  it("refuses half an InPost Pay configuration and names each part that is missing", () => {
    const attempt = () =>
      parseEnv({ INPOST_PAY_API_URL: "https://api.inpost.pl", INPOST_PAY_POS_ID: "12345678" });
    expect(attempt).toThrow(/INPOST_PAY_LOGIN_URL/);
    expect(attempt).toThrow(/INPOST_PAY_CLIENT_SECRET/);
    expect(attempt).toThrow(/INPOST_PAY_MERCHANT_SECRET/);
    expect(attempt).not.toThrow(/INPOST_PAY_POS_ID/);
  });

  it("refuses half a Pockyt configuration, and numbers that are none", () => {
    const attempt = () =>
      parseEnv({ POCKYT_API_URL: "https://mapi.yuansfer.com", POCKYT_STORE_NO: "300014" });
    expect(attempt).toThrow(/POCKYT_MERCHANT_NO: POCKYT_API_URL needs it/);
    expect(attempt).toThrow(/POCKYT_TOKEN/);
    expect(attempt).not.toThrow(/POCKYT_STORE_NO/);
    expect(() => parseEnv({ POCKYT_MERCHANT_NO: "two hundred" })).toThrow(
      /POCKYT_MERCHANT_NO: must be digits/,
    );
    expect(() => parseEnv({ POCKYT_CHARGE_PATH: "charge" })).toThrow(/POCKYT_CHARGE_PATH/);
  });

  it("refuses an app link that could not carry the basket's id", () => {
    expect(() => parseEnv({ INPOST_PAY_WIDGET_STYLE: "primary yellow" })).toThrow(
      /WIDGET_STYLE: knows no yellow/,
    );
    expect(() => parseEnv({ INPOST_PAY_PAYMENT_TYPES: "BLIK, CARD" })).toThrow(/INPOST_PAY_PAYMENT_TYPES/);
    expect(() => parseEnv({ INPOST_PAY_APP_LINK: "inpost://izilink?x=1" })).toThrow(/INPOST_PAY_APP_LINK/);
    expect(parseEnv({})).toMatchObject({ INPOST_PAY_APP_LINK: "inpost://izilink", INPOST_PAY_WIDGET: "v1" });
  });
});
