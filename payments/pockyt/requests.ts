import { type Money, toDecimal } from "@/core/money/money";
import type { ProviderFailure } from "@/core/payment/provider";
import type { PockytOperation } from "./operations";
import type { Parameters } from "./sign";

/** Wallets that can pay a code shown by the shop (protocol 3.6). */
export type QrVendor = "alipay" | "wechatpay" | "cashapppay";

export type NewTransaction = {
  /** Ours, new for each attempt, e.g. `K7F3-9QXM-A1`: letters, digits, `_` and `-`, at most 32 (protocol 3.9). */
  reference: string;
  amount: Money;
  /** Minutes until Pockyt closes it by itself. */
  timeoutMinutes: number;
  ipnUrl: string;
  description?: string;
};

/** E1 (protocol 3.1). */
export function addRequest({
  reference,
  amount,
  timeoutMinutes,
  ipnUrl,
  description,
}: NewTransaction): Parameters {
  return {
    ...priced(amount),
    amount: toDecimal(amount),
    reference,
    timeout: String(timeoutMinutes),
    ipnUrl,
    description: description === undefined ? undefined : plainText(description),
  };
}

/** E6 (protocol 3.6). `needQrcode` is always sent: the documents disagree about its default. */
export function qrRequest(transaction: NewTransaction & { vendor: QrVendor }): Parameters {
  return { ...addRequest(transaction), vendor: transaction.vendor, needQrcode: "false" };
}

/** E5 (protocol 3.5). */
export function refundRequest(refund: {
  transactionNo: string;
  reference: string;
  amount: Money;
}): Parameters {
  return {
    ...priced(refund.amount),
    transactionNo: refund.transactionNo,
    refundAmount: toDecimal(refund.amount),
    refundReference: refund.reference,
  };
}

/** Exactly one of the two ids may be sent (protocol 3.2): 12 digits and more are Pockyt's, anything else is ours. */
export function byId(reference: string): Parameters {
  return /^\d{12,32}$/.test(reference) ? { transactionNo: reference } : { reference };
}

/** What is wrong with a request, before it is sent; undefined when nothing is. */
export function findFlaw(
  operation: PockytOperation,
  { amount, reference }: { amount: Money; reference: string },
): ProviderFailure | undefined {
  const flaw =
    amount.currency !== "USD"
      ? `Pockyt takes USD in stores, not ${amount.currency}`
      : amount.amount <= 0
        ? "the amount is not above zero"
        : // Values are joined unescaped for the signature, so `&` and `=` would make it ambiguous (protocol 2.3).
          !/^[A-Za-z0-9_-]{1,36}$/.test(reference)
          ? "the reference has other than letters, digits, _ and -, or over 36 of them"
          : undefined;
  return flaw === undefined ? undefined : { kind: "final", code: "invalid", detail: `${operation}: ${flaw}` };
}

/** What is wrong with a payment code, whatever its wallet; undefined when nothing is. Nothing of it is repeated. */
export function findCodeFlaw(code: string): ProviderFailure | undefined {
  if (/^[!-%'-<>-~]{6,128}$/.test(code)) return undefined;
  return { kind: "final", code: "invalid", detail: "prepay: this is no payment code" };
}

function priced({ currency }: Money): Parameters {
  return { currency, settleCurrency: currency };
}

function plainText(description: string): string {
  return description
    .replace(/[&=\p{Cc}]/gu, " ")
    .trim()
    .slice(0, 100);
}
