import type { Money } from "@/core/money/money";
import type {
  CancelOutcome,
  LookUp,
  PaymentFact,
  PaymentProvider,
  ProviderFailure,
  ProviderResult,
} from "@/core/payment/provider";
import {
  type PockytTransaction,
  cancelSchema,
  qrSchema,
  reader,
  transactionSchema,
  transactionsSchema,
} from "./answers";
import { chargeVendor } from "./charge-vendor";
import type { PockytConfig } from "./config";
import type { PockytDeps } from "./exchange";
import { toFact } from "./facts";
import { readIpn, type ReadIpn } from "./ipn";
import { createPockytClient } from "./http-client";
import { daysBetween } from "./list-range";
import { doubtful } from "./operations";
import { refundTransaction } from "./refund";
import * as requests from "./requests";
import { isTerminal, type PockytStatus } from "./status";

/** What became of a transaction, refunds included. `voided`: all its money went back by a cancellation. */
export type PockytState = {
  transactionNo: string;
  reference: string | undefined;
  status: PockytStatus;
  amount: Money | undefined;
  refunds: PockytTransaction["refunds"];
  voided: boolean;
  fact: PaymentFact;
};

/** What only Pockyt has (protocol 3). No call throws for what the other side does; `unknown` must be looked up. */
export type PockytProvider = PaymentProvider & {
  name: "pockyt";
  /** The part of the configuration that is no secret. */
  config: Pick<PockytConfig, "merchantNo" | "storeNo" | "chargePath">;
  /** Makes the transaction that a code is then charged to. After `unknown`, look it up by reference. */
  add(
    transaction: requests.NewTransaction,
  ): Promise<ProviderResult<{ transactionNo: string; status: PockytStatus }>>;
  /** Charges the shopper's code, once (R2). `orderNumber` is what our reference begins with. */
  prepay(charge: {
    transactionNo: string;
    code: string;
    vendor?: string;
    orderNumber?: string;
  }): Promise<
    ProviderResult<{ fact: PaymentFact; status: PockytStatus; paymentTime?: Date; vendor?: string }>
  >;
  /** A code for the shopper to scan. */
  createQrCode(
    transaction: requests.NewTransaction & { vendor: requests.QrVendor },
  ): Promise<ProviderResult<{ transactionNo: string; deepLink: string }>>;
  /** Everything of the store on these days in UTC+8, `YYYYMMDD`, at most 15 days apart (protocol 3, E9). */
  listTransactions(days: { from: string; to: string }): Promise<ProviderResult<PockytTransaction[]>>;
  /** The transaction made under our reference; failure `final` `000021` when there is none. */
  lookUpByReference(reference: string): Promise<ProviderResult<PockytState>>;
  readState(transactionNo: string): Promise<ProviderResult<PockytState>>;
  /** Reads a notification, signature first (protocol 4). */
  readIpn(body: string, contentType: string | null): ReadIpn;
};

/** The Pockyt adapter of one merchant's store. */
export function createPockytProvider(config: PockytConfig, deps: PockytDeps): PockytProvider {
  const call = createPockytClient(config, deps);
  const { merchantNo, storeNo, chargePath } = config;

  async function query(reference: string, orderNumber: string): Promise<ProviderResult<PockytState>> {
    const asked = { reference, orderNumber };
    return call("tran-query", requests.byId(reference), (result) => toState(asked, result));
  }

  return {
    name: "pockyt",
    config: { merchantNo, storeNo, chargePath },
    add: async (transaction) => {
      const flaw = requests.findFlaw("add", transaction);
      if (flaw) return { ok: false, failure: flaw };
      const added = await call("add", requests.addRequest(transaction), reader(transactionSchema));
      if (!added.ok) return added;
      const { transactionNo, reference, amount, status } = added.value;
      const { amount: asked } = transaction;
      const same =
        reference === transaction.reference &&
        amount?.amount === asked.amount &&
        amount.currency === asked.currency;
      return same
        ? { ok: true, value: { transactionNo, status } }
        : { ok: false, failure: doubtful("add", "mismatch", "the answer is about another transaction") };
    },
    prepay: async ({ transactionNo, code, vendor, orderNumber = "" }) => {
      const flaw = requests.findCodeFlaw(code);
      if (flaw) return { ok: false, failure: flaw };
      const sent = chargeVendor(chargePath, { code, vendor });
      const parameters = { transactionNo, paymentBarcode: code, vendor: sent };
      const charged = await call("prepay", parameters, reader(transactionSchema));
      if (!charged.ok) return charged;
      const { status, paidAt, vendor: used } = charged.value;
      const fact = toFact({ reference: transactionNo, orderNumber }, charged.value);
      return {
        ok: true,
        value: { fact, status, ...(paidAt && { paymentTime: paidAt }), ...(used && { vendor: used }) },
      };
    },
    createQrCode: async (transaction) => {
      const flaw = requests.findFlaw("create-trans-qrcode", transaction);
      if (flaw) return { ok: false, failure: flaw };
      const made = await call("create-trans-qrcode", requests.qrRequest(transaction), reader(qrSchema));
      if (!made.ok) return made;
      return { ok: true, value: { transactionNo: made.value.transactionNo, deepLink: made.value.deepLink } };
    },
    listTransactions: async ({ from, to }) => {
      const days = daysBetween(from, to);
      if (days === undefined || days < 0 || days > 15) return wrongRange;
      return call("trans-list", { startDate: from, endDate: to }, reader(transactionsSchema));
    },
    lookUp: async ({ reference, version, orderNumber }): Promise<ProviderResult<LookUp>> => {
      const state = await query(reference, orderNumber);
      return state.ok ? { ok: true, value: { fact: state.value.fact, version } } : state;
    },
    lookUpByReference: (reference) => query(reference, reference),
    readState: (transactionNo) => query(transactionNo, ""),
    cancel: async ({ reference }) => {
      const cancelled = await call("cancel", requests.byId(reference), reader(cancelSchema));
      const asksAnyway =
        cancelled.ok || cancelled.failure.code === "000040" || cancelled.failure.code === "000080";
      if (!asksAnyway) return cancelled;
      // Whatever cancel answered, only the query tells what became of the money (protocol 3.4, 5).
      return { ok: true, value: outcome(cancelled.ok, await query(reference, "")) };
    },
    refund: (refund) => refundTransaction(call, refund),
    lookUpRefund: async ({ reference, refundId }) => {
      const state = await query(reference, "");
      if (!state.ok) return state;
      // The list has only what was given back: one that is decided later, or was refused, is not there (protocol 3.3).
      const seen = state.value.refunds.some((refund) => refund.reference === refundId);
      return { ok: true, value: seen ? "done" : "unseen" };
    },
    readIpn: (body, contentType) => readIpn(body, contentType, config.token),
  };
}

function toState(asked: Parameters<typeof toFact>[0], result: unknown): PockytState | undefined {
  const transaction = reader(transactionSchema)(result);
  if (!transaction) return undefined;
  const { transactionNo, reference, status, amount, refunds } = transaction;
  const voided = isVoided(transaction);
  return {
    transactionNo,
    reference,
    status,
    amount,
    refunds,
    voided,
    fact: toFact(asked, { ...transaction, voided }),
  };
}

function isVoided({ status, amount, refunds, voidAmount, type }: PockytTransaction): boolean {
  if (status !== "closed" && status !== "reversed") return false;
  return type === "void" || voidAmount > 0 || (amount !== undefined && refunds.length > 0);
}

function outcome(done: boolean, state: ProviderResult<PockytState>): CancelOutcome {
  if (!state.ok) return { outcome: "look-up", paid: false };
  const { status } = state.value;
  if (status === "success" || !isTerminal(status)) return { outcome: "look-up", paid: status === "success" };
  return { outcome: done ? "cancelled" : "already-cancelled" };
}

const rangeFailure: ProviderFailure = {
  kind: "final",
  code: "range",
  detail: "trans-list: days are YYYYMMDD and at most 15 apart",
};
const wrongRange: ProviderResult<never> = { ok: false, failure: rangeFailure };
