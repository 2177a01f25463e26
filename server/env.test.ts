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
});
