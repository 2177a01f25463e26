import { describe, expect, it } from "vitest";
import { wiring } from "./wiring.mjs";

const given = {
  ports: { shop: 3001, sandbox: 4001, smtp: 4026 },
  secrets: { authSecret: "s".repeat(40) },
  databaseUrl: "file:./data/kram.db",
  sandboxDatabase: "/tmp/sandbox.db",
};

describe("wiring", () => {
  it("lets shop and sandbox know each other's addresses", () => {
    const { shop, sandbox, shopUrl, sandboxUrl } = wiring({ ...given, environment: {} });
    expect(shopUrl).toBe("http://localhost:3001");
    expect(sandboxUrl).toBe("http://localhost:4001");
    expect(shop.SEQR_SOAP_URL).toBe("http://localhost:4001/soap/merchant/cashregister-2");
    expect(shop.POCKYT_API_URL).toBe("http://localhost:4001");
    expect(shop.STAGE_ORIGIN).toBe("http://localhost:4001");
    expect(shop.SMTP_URL).toBe("smtp://localhost:4026");
    expect(sandbox.SHOP_URL).toBe("http://localhost:3001");
    expect(sandbox.SANDBOX_SMTP_PORT).toBe("4026");
  });

  it("gives way to the environment for addresses and credentials", () => {
    const environment = {
      PUBLIC_URL: "http://192.168.1.20:3001",
      SANDBOX_PUBLIC_URL: "http://192.168.1.20:4001/",
      SEQR_TERMINAL_PASSWORD: "other",
    };
    const { shop, sandbox } = wiring({ ...given, environment });
    expect(shop.PUBLIC_URL).toBe("http://192.168.1.20:3001");
    expect(shop.STAGE_ORIGIN).toBe("http://192.168.1.20:4001");
    expect(shop.SEQR_TERMINAL_PASSWORD).toBe("other");
    expect(shop.SEQR_SOAP_URL).toBe("http://192.168.1.20:4001/soap/merchant/cashregister-2");
    expect(sandbox.SHOP_URL).toBe("http://192.168.1.20:3001");
  });

  it("takes what is empty for not given, as a copied .env.example has it", () => {
    const { shop, shopUrl } = wiring({
      ...given,
      environment: { PUBLIC_URL: "", AUTH_SECRET: "", DATABASE_URL: "" },
    });
    expect(shopUrl).toBe("http://localhost:3001");
    expect(shop.AUTH_SECRET).toBe(given.secrets.authSecret);
    expect(shop.DATABASE_URL).toBe(given.databaseUrl);
  });

  it("leaves NODE_ENV to Next", () => {
    const { shop, sandbox } = wiring({ ...given, environment: { NODE_ENV: "test" } });
    expect(shop).not.toHaveProperty("NODE_ENV");
    expect(sandbox).not.toHaveProperty("NODE_ENV");
  });
});
