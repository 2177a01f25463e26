import type { Money } from "@/core/money/money";
import type { CancelOutcome, ProviderFailure, ProviderResult } from "@/core/payment/provider";
import type { SeqrConfig } from "@/payments/seqr/config";
import type { SeqrProvider } from "@/payments/seqr/provider";
import type { SeqrInvoice } from "@/payments/seqr/requests";
import { useProviders } from "@/server/payments/providers";

type Invoice = {
  status: "ISSUED" | "PAID" | "CANCELED" | "FAILED";
  invoice: SeqrInvoice;
  paid?: Money;
  version: number;
};

const config: SeqrConfig = {
  soapUrl: "http://127.0.0.1:1",
  terminalId: "terminal",
  terminalPassword: "12345678",
  webshopId: "kram",
  qrService: "wss-dev",
  currency: "PLN",
  clientId: "Kram",
  clientReference: "Kram test",
  timeoutMs: 1_000,
};

/** A SEQR without a wire: what a test sets is what the shop is told. `fail` answers the next calls of an operation. */
export class FakeSeqr implements SeqrProvider {
  readonly name = "seqr";
  readonly config = config;
  readonly invoices = new Map<string, Invoice>();
  readonly calls: string[] = [];
  readonly failures = new Map<string, ProviderFailure[]>();
  cancelOutcome: CancelOutcome = { outcome: "cancelled" };
  #next = BigInt(Date.now()) * 10_000n;

  codeOf = (reference: string) => `HTTP://SEQR.SE/R${reference}`;

  /** Makes this the shop's SEQR. */
  static install(): FakeSeqr {
    const fake = new FakeSeqr();
    useProviders({ seqr: fake });
    return fake;
  }

  fail(operation: string, kind: ProviderFailure["kind"], code = "timeout"): void {
    this.failures.set(operation, [
      ...(this.failures.get(operation) ?? []),
      { kind, code, detail: "as the test wants it" },
    ]);
  }

  pay(reference: string, paid?: Money): void {
    this.#set(reference, { status: "PAID", paid });
  }

  end(reference: string, status: "CANCELED" | "FAILED"): void {
    this.#set(reference, { status });
  }

  async sendInvoice(invoice: SeqrInvoice) {
    return this.#answer("sendInvoice", () => {
      const reference = String(this.#next++);
      this.invoices.set(reference, { status: "ISSUED", invoice, version: 1 });
      return { reference, qrCode: this.codeOf(reference) };
    });
  }

  async lookUp({ reference }: { reference: string }) {
    return this.#answer("getPaymentStatus", () => {
      const { status, invoice, paid, version } = this.#get(reference);
      const eventKey = `${reference}:${status}`;
      switch (status) {
        case "ISSUED":
          return { version, fact: { kind: "pending" as const, eventKey } };
        case "PAID":
          return {
            version,
            fact: {
              kind: "paid" as const,
              eventKey,
              paidReference: `ers-${reference}`,
              paid: paid ?? invoice.total,
            },
          };
        case "CANCELED":
          return { version, fact: { kind: "cancelled" as const, eventKey, reason: "cancelled at SEQR" } };
        case "FAILED":
          return { version, fact: { kind: "declined" as const, eventKey, reason: "refused by the bank" } };
      }
    });
  }

  async cancel({ reference }: { reference: string }) {
    return this.#answer("cancelInvoice", () => {
      if (this.cancelOutcome.outcome === "cancelled") this.end(reference, "CANCELED");
      return this.cancelOutcome;
    });
  }

  async refund({ refundId }: { refundId: string }) {
    return this.#answer("refundPayment", () => ({ reference: `ers-refund-${refundId}` }));
  }

  async updateInvoice() {
    return this.#answer("updateInvoice", () => undefined);
  }

  async submitReceipt() {
    return this.#answer("submitPaymentReceipt", () => undefined);
  }

  report = "";

  async markPeriod() {
    return this.#answer("markTransactionPeriod", () => ({ periodId: "2026112200000000000000001" }));
  }

  async fetchReport() {
    return this.#answer("executeReport", () => ({ ready: true as const, xml: this.report }));
  }

  async #answer<Value>(operation: string, value: () => Value): Promise<ProviderResult<Value>> {
    this.calls.push(operation);
    const failure = this.failures.get(operation)?.shift();
    return failure ? { ok: false, failure } : { ok: true, value: value() };
  }

  #get(reference: string): Invoice {
    const invoice = this.invoices.get(reference);
    if (!invoice) throw new Error(`the test has no invoice ${reference}`);
    return invoice;
  }

  #set(reference: string, change: Partial<Invoice>): void {
    const invoice = this.#get(reference);
    this.invoices.set(reference, { ...invoice, ...change, version: invoice.version + 1 });
  }
}
