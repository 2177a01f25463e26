import { describe, expect, it } from "vitest";
import { parseEnv } from "@sandbox/env";

describe("parseEnv", () => {
  it("runs the demo with nothing set", () => {
    expect(parseEnv({})).toEqual({
      port: 4000,
      publicUrl: "http://localhost:4000",
      shopUrl: "http://localhost:3000",
      database: "./data/sandbox.db",
      smtpPort: 4025,
      control: "loopback",
      commitWindowMs: 20_000,
    });
  });

  it("prefers its own port to the general one and takes slashes off addresses", () => {
    const env = parseEnv({
      PORT: "1",
      SANDBOX_PORT: "4600",
      SHOP_URL: "https://shop.example/",
      SANDBOX_CONTROL: "",
    });
    expect(env).toMatchObject({
      port: 4600,
      publicUrl: "http://localhost:4600",
      shopUrl: "https://shop.example",
    });
    expect(parseEnv({ PORT: "4601" }).port).toBe(4601);
  });

  it("names every wrong variable", () => {
    const wrong = {
      SANDBOX_SMTP_PORT: "mail",
      SANDBOX_CONTROL: "maybe",
      SHOP_URL: "ftp://shop",
      SANDBOX_COMMIT_WINDOW_MS: "1",
    };
    for (const name of Object.keys(wrong)) expect(() => parseEnv(wrong)).toThrow(name);
  });
});
