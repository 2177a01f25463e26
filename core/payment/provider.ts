import type { Money } from "@/core/money/money";

export const providerNames = ["inpost-pay", "seqr", "pockyt"] as const;
export type ProviderName = (typeof providerNames)[number];
/** What a payment is made with: a provider, or cash at the till, which nobody else knows of. */
export type PaidWith = ProviderName | "cash";

/** What a provider said about a payment, in the shop's words. `eventKey` is unique per provider and event. */
export type PaymentFact =
  | { kind: "started"; eventKey: string; reference: string }
  | { kind: "pending"; eventKey: string }
  // `mismatch`: the receipt names another order or invoice than ours, in words.
  | { kind: "paid"; eventKey: string; paidReference: string; paid: Money | undefined; mismatch?: string }
  // The shopper pays in cash on delivery: sold, though no money has moved.
  | { kind: "on-delivery"; eventKey: string }
  | { kind: "declined"; eventKey: string; reason: string }
  // `givenBack`: it had been paid, and cancelling it gave the money back.
  | { kind: "cancelled"; eventKey: string; reason: string; givenBack?: boolean }
  | { kind: "expired"; eventKey: string; reason: string }
  | { kind: "unknown"; eventKey: string; reason: string };

/** Where a fact came from, for the payment's timeline. */
export type FactSource = "callback" | "watcher" | "admin" | "till" | "start" | "report";

/**
 * How a call to a provider failed. `retry`: nothing happened, send again. `final`: it said no.
 * `unknown`: it may have happened; ask before acting. `configuration`: our credentials or settings are wrong.
 */
export type ProviderFailure = {
  kind: "retry" | "final" | "unknown" | "configuration";
  /** The provider's own code, e.g. SEQR `"49"`, or `timeout`, `network`, `http-502`, `malformed`. */
  code: string;
  detail: string;
};

export type ProviderResult<Value> = { ok: true; value: Value } | { ok: false; failure: ProviderFailure };

/** One exchange on the wire, handed to whoever keeps the messages. Secrets are already masked. */
export type WireMessage = {
  provider: ProviderName;
  operation: string;
  url: string;
  /** HTTP status, 0 when no answer came. */
  status: number;
  durationMs: number;
  requestBody: string;
  responseBody: string;
};

/** The calls that every provider has, whatever shape its payment takes. */
export type PaymentProvider = {
  name: ProviderName;
  /** Asks what became of a payment. `version` is what the last answer carried; 0 at first. */
  lookUp(payment: LookUpRequest): Promise<ProviderResult<LookUp>>;
  /** Asks the provider to cancel an unpaid payment. */
  cancel(payment: { reference: string }): Promise<ProviderResult<CancelOutcome>>;
  /** Gives money back. Never repeated after an `unknown` failure. */
  refund(refund: RefundRequest): Promise<ProviderResult<RefundAnswer>>;
  /** Asks how a refund stands, where the provider can tell; whoever answers a refund with `pending` must have it. */
  lookUpRefund?(
    refund: Pick<RefundRequest, "reference" | "refundId">,
  ): Promise<ProviderResult<RefundOutcome>>;
};

/** `orderNumber`: what a receipt must name; a payment of another order is a `mismatch`. */
export type LookUpRequest = { reference: string; version: number; orderNumber: string };

export type LookUp = { fact: PaymentFact; version: number };

/** `look-up`: the provider would not cancel because the shopper paid or is paying; ask for the status. */
export type CancelOutcome =
  { outcome: "cancelled" | "already-cancelled" } | { outcome: "look-up"; paid: boolean };

/** `pending`: the provider took it and decides later; whoever hears of it settles the refund by `reference`. */
export type RefundAnswer = { reference: string | undefined; pending?: boolean };

/** `unseen`: the provider knows of no such refund; it may still be on its way. */
export type RefundOutcome = "done" | "refused" | "pending" | "unseen";

export type RefundRequest = {
  /** What the payment is looked up by. */
  reference: string;
  paidReference: string;
  /** The shop's own id of this refund, unique. */
  refundId: string;
  orderNumber: string;
  amount: Money;
};
