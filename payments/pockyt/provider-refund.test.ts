import { describe, expect, it } from "vitest";
import {
  done,
  exampleReference,
  exampleTransactionNo,
  queryResult,
  refundResult,
  refundRow,
  refusal,
} from "./testing/examples";
import { cancelled, cancelThen, isCancel, refundOf, useStubbedPockyt } from "./testing/stubbed";

describe("money that went back", () => {
  const at = useStubbedPockyt();

  it("tells charged and given back from never charged (R18)", async () => {
    const voided = async (status: string, more: object) => {
      at.stub.answer(done(queryResult(status, { ...more })));
      const state = await at.pockyt.readState(exampleTransactionNo);
      return state.ok ? [state.value.voided, state.value.fact.kind] : undefined;
    };
    expect(await voided("closed", {})).toEqual([false, "cancelled"]);
    expect(await voided("closed", { voidAmount: "0.00" })).toEqual([false, "cancelled"]);
    expect(await voided("closed", { voidAmount: "24.60" })).toEqual([true, "cancelled"]);
    expect(await voided("closed", { refundInfo: [refundRow] })).toEqual([true, "cancelled"]);
    expect(await voided("reversed", { transactionType: "void" })).toEqual([true, "cancelled"]);
    expect(await voided("success", { refundInfo: [refundRow] })).toEqual([false, "paid"]);
  });

  it("asks what became of a transaction after every cancel that was heard, and tells it (R18)", async () => {
    at.stub.answer(cancelThen(cancelled, "success"));
    expect(await at.pockyt.cancel({ reference: exampleTransactionNo })).toEqual({
      ok: true,
      value: { outcome: "look-up", paid: true },
    });
    expect(at.paths()).toEqual(["/app-data-search/v3/cancel", "/app-data-search/v3/tran-query"]);
    at.stub.answer(({ path }) => (isCancel(path) ? cancelled : refusal("000000")));
    expect(await at.pockyt.cancel({ reference: exampleTransactionNo })).toEqual({
      ok: true,
      value: { outcome: "look-up", paid: false },
    });
    at.stub.answer(refusal("000021"));
    expect(await at.pockyt.cancel({ reference: exampleReference })).toMatchObject({
      failure: { kind: "final", code: "000021" },
    });
    expect(at.bodies().at(-1)).toMatchObject({ reference: exampleReference });
  });

  it("gives back a part, under the shop's own reference (R17)", async () => {
    at.stub.answer(done(refundResult, "refund success "));
    expect(await at.pockyt.refund(refundOf(410))).toEqual({
      ok: true,
      value: { reference: "405512799127700341" },
    });
    expect(at.bodies()[0]).toMatchObject({ refundAmount: "4.10", refundReference: "POS1-20260304-0007-R1" });
  });

  it.each([
    ["pending", { ok: true, value: { reference: "405512799127700341", pending: true } }],
    ["failed", { ok: false, failure: { kind: "final", code: "failed" } }],
    ["closed", { ok: false, failure: { kind: "final", code: "closed" } }],
    ["reversed", { ok: false, failure: { kind: "unknown" } }],
    ["returned", { ok: false, failure: { kind: "unknown" } }],
  ])("takes only success for money back, and a refund's %s for what it is (R12)", async (status, result) => {
    at.stub.answer(done({ ...refundResult, status }));
    expect(await at.pockyt.refund(refundOf(410))).toMatchObject(result);
  });

  it("does not know what happened when the answer is about another refund (R17)", async () => {
    at.stub.answer(done(refundResult));
    expect(await at.pockyt.refund(refundOf(1000))).toMatchObject({ failure: { kind: "unknown" } });
    at.stub.answer(done({ ...refundResult, refundReference: "another" }));
    expect(await at.pockyt.refund(refundOf(410))).toMatchObject({ failure: { kind: "unknown" } });
  });

  it("tells by the transaction whether a refund happened, so that none is made twice (R17)", async () => {
    const ask = (refundId: string) => at.pockyt.lookUpRefund?.({ reference: exampleTransactionNo, refundId });
    at.stub.answer(done(queryResult("success", { refundInfo: [refundRow] })));
    expect(await ask("POS1-20260304-0007-R1")).toEqual({ ok: true, value: "done" });
    expect(await ask("POS1-20260304-0007-R2")).toEqual({ ok: true, value: "unseen" });
    at.stub.answer(done(queryResult("success")));
    expect(await ask("POS1-20260304-0007-R1")).toEqual({ ok: true, value: "unseen" });
    at.stub.answer("drop");
    expect(await ask("POS1-20260304-0007-R1")).toMatchObject({ failure: { kind: "retry" } });
  });
});
