import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import type { StubAnswer } from "@/payments/contract/http-stub";
import {
  addResult,
  done,
  exampleCode,
  exampleOrderNumber,
  exampleTransactionNo,
  paidResult,
  queryResult,
  refundRow,
  refusal,
} from "./testing/examples";
import { useStubbedPockyt } from "./testing/stubbed";

const charge = { transactionNo: exampleTransactionNo, code: exampleCode, orderNumber: exampleOrderNumber };

describe("a charge", () => {
  const at = useStubbedPockyt();

  it("charges a code and tells when it was paid, in UTC", async () => {
    at.stub.answer(done(paidResult, "add success"));
    expect(await at.pockyt.prepay(charge)).toEqual({
      ok: true,
      value: {
        status: "success",
        paymentTime: new Date("2026-03-04T14:15:30Z"),
        fact: {
          kind: "paid",
          eventKey: `${exampleTransactionNo}:success`,
          paidReference: exampleTransactionNo,
          paid: money(2460, "USD"),
        },
      },
    });
    expect(at.bodies()[0]).toMatchObject({
      paymentBarcode: exampleCode,
      transactionNo: exampleTransactionNo,
    });
    expect(at.bodies()[0]).not.toHaveProperty("reference");
    expect(at.bodies()[0]).not.toHaveProperty("vendor");
  });

  it("does not send what is no code", async () => {
    expect(await at.pockyt.prepay({ ...charge, code: "1&vendor=alipay" })).toMatchObject({
      failure: { kind: "final", code: "invalid" },
    });
    expect(at.stub.requests).toEqual([]);
  });

  it("takes 000100 with a pending status for what it is: accepted, not paid (R1)", async () => {
    at.stub.answer(done({ ...addResult, transactionStatus: "pending" }, "add success"));
    expect(await at.pockyt.prepay(charge)).toMatchObject({
      ok: true,
      value: { status: "pending", fact: { kind: "pending" } },
    });
  });

  it("sends a charge once, whatever comes back (R2)", async () => {
    const troubles: StubAnswer[] = [
      "drop",
      "stall",
      { status: 502, type: "text/html", body: "<h1>Bad Gateway</h1>" },
      refusal("000080"),
      refusal("000040"),
      { body: '{"result":{"transactionNo":' },
    ];
    const impatient = at.create({ chargeTimeoutMs: 150 });
    for (const trouble of troubles) {
      at.stub.answer(trouble);
      // Never declined: the shopper may have paid (R3).
      expect(await impatient.prepay(charge)).toMatchObject({ ok: false, failure: { kind: "unknown" } });
    }
    expect(at.stub.requests).toHaveLength(troubles.length);
  });

  it("charges by the older name where that is configured, and then names the wallet", async () => {
    at.stub.answer(done(paidResult));
    const older = at.create({ chargePath: "pay" });
    await older.prepay(charge);
    await older.prepay({ ...charge, code: "134668918993771844" });
    await older.prepay({ ...charge, vendor: "venmo" });
    expect(at.paths()).toEqual(Array(3).fill("/app-instore/v3/pay"));
    expect(at.bodies().map(({ vendor }) => vendor)).toEqual(["alipay", "wechatpay", "venmo"]);
  });

  it("points out a charge of another transaction, order or currency (R15)", async () => {
    const mismatch = async (over: object) => {
      at.stub.answer(done({ ...paidResult, ...over }));
      const charged = await at.pockyt.prepay(charge);
      return charged.ok && charged.value.fact.kind === "paid" ? charged.value.fact.mismatch : undefined;
    };
    expect(await mismatch({})).toBeUndefined();
    expect(await mismatch({ transactionNo: "405512783390124858", reference: "X" })).toContain("4858");
    expect(await mismatch({ reference: "OTHER-A1" })).toContain("OTHER-A1");
    expect(await mismatch({ currency: "CNY" })).toBe("paid 24.60 CNY");
  });

  it("reads refunds, as array or as one object, and their older name", async () => {
    const refunds = async (refundInfo: unknown) => {
      at.stub.answer(done(queryResult("success", { refundInfo })));
      const state = await at.pockyt.readState(exampleTransactionNo);
      return state.ok ? state.value.refunds : undefined;
    };
    const row = {
      reference: "POS1-20260304-0007-R1",
      transactionNo: "405512799127700341",
      amount: money(410, "USD"),
    };
    expect(await refunds([refundRow])).toEqual([row]);
    expect(await refunds(refundRow)).toEqual([row]);
    const { refundTransactionId, ...others } = refundRow;
    expect(await refunds([{ ...others, refundYuansferId: refundTransactionId }])).toEqual([row]);
    expect(await refunds(null)).toEqual([]);
    expect(await refunds(undefined)).toEqual([]);
  });
});
