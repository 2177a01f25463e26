import type { CancelOutcome, PaymentProvider, ProviderResult } from "@/core/payment/provider";
import { readInvoice, readPeriod, readRefund, readReport, readStatus } from "./answers";
import type { SeqrConfig } from "./config";
import * as requests from "./requests";
import { inDoubt } from "./result-codes";
import { createSoapClient, type SoapDeps } from "./soap-client";
import { toFact } from "./to-fact";

/** Invoice at SEQR and the text of its code. */
type SentInvoice = { reference: string; qrCode: string };
/** A report is made while one waits: ask again after about 3 s (protocol 6). */
type FetchedReport = { ready: false } | { ready: true; xml: string };

/** What only SEQR has. No call throws for what the other side does; `unknown` must never be repeated blindly. */
export type SeqrProvider = PaymentProvider & {
  /** The part of the configuration that is no secret. */
  config: Pick<SeqrConfig, "currency" | "webshopId" | "qrService">;
  sendInvoice(invoice: requests.SeqrInvoice): Promise<ProviderResult<SentInvoice>>;
  /** Replaces an invoice that nobody is paying yet. */
  updateInvoice(update: {
    reference: string;
    invoice: requests.SeqrInvoice;
  }): Promise<ProviderResult<undefined>>;
  submitReceipt(payment: {
    paidReference: string;
    receipt: requests.SeqrReceipt;
  }): Promise<ProviderResult<undefined>>;
  /** Closes the period of the shop, or of one terminal. */
  markPeriod(period: { terminalId?: string }): Promise<ProviderResult<{ periodId: string }>>;
  fetchReport(report: requests.SeqrReport): Promise<ProviderResult<FetchedReport>>;
};

/** The SEQR adapter: requests out, facts and typed failures back. */
export function createSeqrProvider(config: SeqrConfig, deps: SoapDeps): SeqrProvider {
  const send = createSoapClient(config, deps);

  async function call<Value>(
    request: requests.SeqrRequest,
    read: (answer: Parameters<typeof readStatus>[0]) => Value | undefined,
  ): Promise<ProviderResult<Value>> {
    const result = await send(request);
    if (!result.ok) return result;
    const value = read(result.value);
    return value === undefined ? malformed(request.operation) : { ok: true, value };
  }

  const acknowledge = async (request: requests.SeqrRequest): Promise<ProviderResult<undefined>> => {
    const result = await send(request);
    return result.ok ? { ok: true, value: undefined } : result;
  };

  return {
    name: "seqr",
    config: { currency: config.currency, webshopId: config.webshopId, qrService: config.qrService },
    sendInvoice: (invoice) => call(requests.sendInvoice(config, invoice, deps.now()), readInvoice),
    updateInvoice: (update) => acknowledge(requests.updateInvoice(config, update, deps.now())),
    lookUp: (payment) =>
      call(requests.getPaymentStatus(config, payment), (answer) => {
        const status = readStatus(answer);
        return status && { fact: toFact(payment, status), version: status.version ?? payment.version };
      }),
    cancel: async (payment) => cancelResult(await send(requests.cancelInvoice(config, payment))),
    refund: (refund) => call(requests.refundPayment(config, refund), readRefund),
    submitReceipt: (payment) => acknowledge(requests.submitPaymentReceipt(config, payment)),
    markPeriod: async (period) => {
      if (!config.reseller) return noReseller;
      return call(requests.markTransactionPeriod(config, period), (answer) => {
        const periodId = readPeriod(answer);
        return periodId === undefined ? undefined : { periodId };
      });
    },
    fetchReport: async (report) => {
      if (!config.reseller) return noReseller;
      const result = await call(requests.executeReport(config, report), readReport);
      if (result.ok) return { ok: true, value: { ready: true, xml: result.value } };
      return result.failure.code === "2" ? { ok: true, value: { ready: false } } : result;
    },
  };
}

/** 50 paid, 51 being paid: ask for the status at once. 55, 95: already cancelled, the status confirms it (protocol 2.6). */
function cancelResult(result: ProviderResult<unknown>): ProviderResult<CancelOutcome> {
  if (result.ok) return { ok: true, value: { outcome: "cancelled" } };
  switch (result.failure.code) {
    case "50":
      return { ok: true, value: { outcome: "look-up", paid: true } };
    case "51":
      return { ok: true, value: { outcome: "look-up", paid: false } };
    case "55":
    case "95":
      return { ok: true, value: { outcome: "already-cancelled" } };
    default:
      return result;
  }
}

function malformed(operation: requests.SeqrOperation): ProviderResult<never> {
  const detail = `${operation}: success without the expected content`;
  return { ok: false, failure: { kind: inDoubt(operation), code: "malformed", detail } };
}

const noReseller: ProviderResult<never> = {
  ok: false,
  failure: { kind: "configuration", code: "no-reseller", detail: "the reseller's credentials are not set" },
};
