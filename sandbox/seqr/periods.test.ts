import { beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { call, invoice, paid, reseller } from "@sandbox/seqr/test-soap";

let sandbox: Sandbox;

beforeEach(() => {
  ({ sandbox } = testSandbox());
});

describe("periods and reports", () => {
  const period = (id: string) =>
    `<parameters><parameter><entry><key>transactionPeriodId</key><value>${id}</value></entry></parameter></parameters>`;
  const report = (name: string, id: string) =>
    call(
      sandbox,
      "executeReport",
      `<reportId>${name}</reportId><language>en</language>${period(id)}`,
      reseller,
    );

  it("answers 2 first, then the report from the ledger; the next period starts empty", async () => {
    const { ers } = await paid(sandbox, "188.99");
    const back = (
      await call(sandbox, "refundPayment", `<ersReference>${ers}</ersReference>${invoice("49.00")}`)
    ).get("ersReference");
    const id = (await call(sandbox, "markTransactionPeriod", "", reseller)).get("transactionPeriodId");
    expect(id).toMatch(/^\d{25}$/);
    expect((await report("Reconciliation/STD_RECON_003.xml", id)).code).toBe(2);
    const ready = await report("Reconciliation/STD_RECON_003.xml", id);
    expect(ready.code).toBe(0);
    const content = ready.result?.children.find((child) => child.name === "report")?.children;
    const text = content?.find((child) => child.name === "contentString")?.text ?? "";
    expect(text).toContain(
      `<SalesAmount>188.99000</SalesAmount><Currency>SEK</Currency><ErsReference>${ers}</ErsReference>`,
    );
    expect(text).toContain(
      `<SalesAmount>-49.00000</SalesAmount><Currency>SEK</Currency><ErsReference>${back}</ErsReference>`,
    );
    expect(
      Buffer.from(content?.find((child) => child.name === "content")?.text ?? "", "base64").toString(),
    ).toBe(text);

    const next = (await call(sandbox, "markTransactionPeriod", "", reseller)).get("transactionPeriodId");
    await report("Shop", next);
    expect((await report("Shop", next)).body).not.toContain("Row");
  });

  it("keeps periods of a terminal apart from those of the shop", async () => {
    await paid(sandbox, "10.00");
    const only =
      "<parameters><parameter><entry><key>TERMINALID</key><value>public_test_shop_terminal</value></entry></parameter></parameters>";
    const id = (await call(sandbox, "markTransactionPeriod", only, reseller)).get("transactionPeriodId");
    await report("Reconciliation/STD_RECON_007.xml", id);
    expect((await report("Reconciliation/STD_RECON_007.xml", id)).body).toContain("10.00000");
    const shopId = (await call(sandbox, "markTransactionPeriod", "", reseller)).get("transactionPeriodId");
    await report("Shop", shopId);
    expect((await report("Shop", shopId)).body).toContain("10.00000");
    expect((await report("STD_RECON_006", shopId)).code).toBe(10);
  });

  it("answers 10 for unknown reports and periods, 29 for a terminal of somebody else", async () => {
    expect((await report("Nothing.xml", "1")).code).toBe(10);
    expect((await report("Shop", "1")).code).toBe(10);
    const other = "<parameters><entry><key>TERMINALID</key><value>nobody</value></entry></parameters>";
    expect((await call(sandbox, "markTransactionPeriod", other, reseller)).code).toBe(29);
  });
});
