import { describe, expect, it } from "vitest";
import { newFaultSchema } from "@sandbox/faults";
import { testSandbox } from "@sandbox/lib/test-sandbox";

const parse = (fault: Record<string, unknown>) => newFaultSchema.safeParse({ provider: "seqr", ...fault });
const add = (of: ReturnType<typeof testSandbox>, fault: Record<string, unknown>) =>
  of.sandbox.faults.add(newFaultSchema.parse({ provider: "seqr", ...fault }));
const status = { provider: "seqr", operation: "getPaymentStatus" };

describe("faults", () => {
  it("happen as often as told, then are gone", () => {
    const bench = testSandbox();
    add(bench, { operation: "getPaymentStatus", kind: "delay", params: { ms: 5 }, remaining: 2 });
    const { faults } = bench.sandbox;
    expect(faults.take(status)).toEqual({ delay: { ms: 5 } });
    expect(faults.list()).toMatchObject([{ remaining: 1 }]);
    expect(faults.take(status)).toEqual({ delay: { ms: 5 } });
    expect([faults.take(status), faults.list()]).toEqual([{}, []]);
  });

  it("without a number stay until removed", () => {
    const bench = testSandbox();
    const { id } = add(bench, { operation: "*", kind: "html-502" });
    const { faults } = bench.sandbox;
    expect([faults.take(status), faults.take(status)]).toEqual([{ "html-502": {} }, { "html-502": {} }]);
    expect([faults.remove(id), faults.remove(id), faults.take(status)]).toEqual([true, false, {}]);
  });

  it("for every operation only touch those that know the kind", () => {
    const bench = testSandbox();
    add(bench, { operation: "*", kind: "lost", remaining: 1 });
    const { faults } = bench.sandbox;
    expect(faults.take(status)).toEqual({});
    expect(faults.take({ provider: "seqr", operation: "notification" })).toEqual({ lost: {} });
  });

  it("of a phone wait for that phone, and for their own moment", () => {
    const bench = testSandbox();
    add(bench, { operation: "notification", kind: "early", phone: "zofia", remaining: 1 });
    const { faults } = bench.sandbox;
    const notification = { provider: "seqr", operation: "notification" };
    expect(faults.take({ ...notification, phones: ["oliver"] })).toEqual({});
    expect(faults.take({ ...notification, phones: ["zofia"], only: ["lost"] })).toEqual({});
    expect(faults.take({ ...notification, phones: ["zofia"], only: ["early"] })).toEqual({ early: {} });
  });

  it("of different kinds happen together, of one kind one after the other", () => {
    const bench = testSandbox();
    add(bench, { operation: "getPaymentStatus", kind: "result-code", params: { code: 93 }, remaining: 1 });
    add(bench, { operation: "getPaymentStatus", kind: "result-code", params: { code: 94 }, remaining: 1 });
    add(bench, { operation: "getPaymentStatus", kind: "delay", params: { ms: 1 }, remaining: 1 });
    const { faults } = bench.sandbox;
    expect(faults.take(status)).toEqual({ "result-code": { code: 93 }, delay: { ms: 1 } });
    expect(faults.take(status)).toEqual({ "result-code": { code: 94 } });
  });

  it("that could never happen are refused with what could", () => {
    expect(parse({ operation: "sendInvoice", kind: "lost" }).error?.issues[0]?.message).toContain(
      "sendInvoice knows: delay",
    );
    expect(parse({ operation: "toString", kind: "delay" }).error?.issues[0]?.message).toBe(
      "unknown operation toString",
    );
    expect(parse({ operation: "sendInvoice", kind: "result-code" }).success).toBe(false);
    expect(parse({ operation: "sendInvoice", kind: "delay", remaining: 0 }).success).toBe(false);
  });
});
