import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Money } from "@/core/money/money";
import type { PaymentProvider, ProviderFailure, ProviderResult, WireMessage } from "@/core/payment/provider";
import { refusingUrl, startHttpStub, type HttpStub, type StubAnswer } from "./http-stub";

/** How the provider itself would say it, for the payment in `payment`. */
type ProviderAnswers = Record<
  | "pending"
  | "paid"
  | "paidForAnotherOrder"
  | "declined"
  | "cancelled"
  | "unheardOf"
  | "busyLookUp"
  | "refusedLookUp"
  | "cancelDone"
  | "cancelAlreadyDone"
  | "cancelTooLate"
  | "cancelWhilePaying"
  | "refundDone"
  | "refundRefused"
  | "refundBadCredentials",
  Parameters<HttpStub["answer"]>[0]
>;

type ContractSubject = {
  name: string;
  create: (
    url: string,
    deps: { onMessage: (message: WireMessage) => void; timeoutMs: number },
  ) => PaymentProvider;
  answers: ProviderAnswers;
  payment: { reference: string; orderNumber: string; paidReference: string; amount: Money };
  /** Texts that must never stand in a kept message. */
  secrets: readonly string[];
};

/** What every provider adapter must do, whatever its wire: the rules of core/payment/provider.ts. */
export function describeProviderContract({ name, create, answers, payment, secrets }: ContractSubject): void {
  describe(`${name}: the contract of a provider`, () => {
    let stub: HttpStub;
    let messages: WireMessage[];
    let provider: PaymentProvider;
    let impatient: PaymentProvider;
    const at = (url: string, timeoutMs = 5000) =>
      create(url, { onMessage: (message) => messages.push(message), timeoutMs });
    const lookUp = (from = provider) =>
      from.lookUp({ reference: payment.reference, version: 0, orderNumber: payment.orderNumber });
    const cancel = (from = provider) => from.cancel({ reference: payment.reference });
    const refund = (from = provider) => from.refund({ ...payment, refundId: "R-1" });
    const fact = async () => {
      const result = await lookUp();
      return result.ok ? result.value.fact : undefined;
    };

    beforeEach(async () => {
      messages = [];
      stub = await startHttpStub();
      provider = at(stub.url);
      impatient = at(stub.url, 100);
    });
    afterEach(() => stub.close());

    it("says its name", () => {
      expect(provider.name).toBe(name);
    });

    it.each([
      ["pending", "pending"],
      ["paid", "paid"],
      ["declined", "declined"],
      ["cancelled", "cancelled"],
      ["unheardOf", "unknown"],
    ] as const)("tells %s as %s", async (answer, kind) => {
      stub.answer(answers[answer]);
      expect(await fact()).toMatchObject({ kind });
    });

    it("gives the same paid fact each time, with reference and amount", async () => {
      stub.answer(answers.paid);
      const first = await fact();
      expect(first).toMatchObject({
        kind: "paid",
        paidReference: payment.paidReference,
        paid: payment.amount,
      });
      expect(first).not.toHaveProperty("mismatch");
      expect(await fact()).toEqual(first);
    });

    it("keeps event keys of different facts and payments apart", async () => {
      const keys = new Set<string | undefined>();
      for (const answer of ["pending", "paid", "declined", "cancelled", "unheardOf"] as const) {
        stub.answer(answers[answer]);
        keys.add((await fact())?.eventKey);
      }
      expect(keys.size).toBe(5);
      for (const key of keys) expect(key).toContain(payment.reference);
    });

    it("points out money that belongs to another order", async () => {
      stub.answer(answers.paidForAnotherOrder);
      const told = await fact();
      expect(told?.kind === "paid" && told.mismatch).toBeTruthy();
    });

    it("never takes a failed question for an answer about the payment", async () => {
      stub.answer(answers.busyLookUp);
      expect(failureOf(await lookUp())?.kind).toBe("retry");
      stub.answer(answers.refusedLookUp);
      expect(failureOf(await lookUp())?.kind).toMatch(/^(final|configuration)$/);
    });

    it("tells the four ends of a cancellation apart", async () => {
      stub.answer(answers.cancelDone);
      expect(await cancel()).toEqual({ ok: true, value: { outcome: "cancelled" } });
      stub.answer(answers.cancelAlreadyDone);
      expect(await cancel()).toEqual({ ok: true, value: { outcome: "already-cancelled" } });
      stub.answer(answers.cancelTooLate);
      expect(await cancel()).toEqual({ ok: true, value: { outcome: "look-up", paid: true } });
      stub.answer(answers.cancelWhilePaying);
      expect(await cancel()).toEqual({ ok: true, value: { outcome: "look-up", paid: false } });
    });

    it("tells the ends of a refund apart", async () => {
      stub.answer(answers.refundDone);
      expect(await refund()).toMatchObject({ ok: true });
      stub.answer(answers.refundRefused);
      expect(failureOf(await refund())?.kind).toBe("final");
      stub.answer(answers.refundBadCredentials);
      expect(failureOf(await refund())?.kind).toBe("configuration");
    });

    it.each<[string, StubAnswer]>([
      ["silence", "hang"],
      ["a cut connection", "drop"],
      ["half an answer", "stall"],
      [
        "a gateway's error page",
        { status: 502, type: "text/html", body: "<html><body>Bad Gateway</body></html>" },
      ],
      ["nonsense", { type: "application/octet-stream", body: "\u0000\u0001nonsense" }],
    ])("after %s asks again, but never refunds again", async (_, answer) => {
      stub.answer(answer);
      expect(failureOf(await lookUp(impatient))?.kind).toBe("retry");
      expect(failureOf(await cancel(impatient))?.kind).toMatch(/^(retry|unknown)$/);
      expect(failureOf(await refund(impatient))?.kind).toBe("unknown");
      expect(messages).toHaveLength(3);
    });

    it("may send again what nobody received", async () => {
      const nobody = at(await refusingUrl());
      expect(failureOf(await refund(nobody))?.kind).toBe("retry");
      expect(messages).toMatchObject([{ provider: name, status: 0 }]);
    });

    it("keeps one message per exchange, without secrets", async () => {
      stub.answer(answers.paid);
      await lookUp();
      stub.answer(answers.refundRefused);
      await refund();
      stub.answer("drop");
      await cancel();
      expect(messages.map((message) => message.provider)).toEqual([name, name, name]);
      expect(messages.every((message) => message.operation && message.requestBody)).toBe(true);
      for (const secret of secrets) expect(JSON.stringify(messages)).not.toContain(secret);
    });
  });
}

function failureOf(result: ProviderResult<unknown>): ProviderFailure | undefined {
  return result.ok ? undefined : result.failure;
}
