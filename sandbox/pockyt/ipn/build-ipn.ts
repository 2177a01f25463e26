import type { ActiveFaults } from "@sandbox/faults";
import type { Store, Transaction, TransactionStatus } from "@sandbox/pockyt/types";
import { toDecimal } from "@sandbox/pockyt/wire/minor";
import { ipnTime } from "@sandbox/pockyt/wire/time";
import { signParameters, type Parameters } from "@sandbox/pockyt/wire/verify-sign";

interface Notification {
  transaction: Transaction;
  store: Store;
  status: TransactionStatus;
  /** Of the event, ms. */
  at: number;
}

/** The transaction number with its digits turned around: nobody ever gave that one out. */
const unknownNo = (transactionNo: string): string => [...transactionNo].reverse().join("");

function fields({ transaction, status, at }: Notification, faults: ActiveFaults): Parameters {
  const { amount, reference, transactionNo } = transaction;
  const unknown = faults["unknown-id"] !== undefined;
  const day = ipnTime(at);
  return {
    amount: toDecimal(faults["wrong-amount"] ? amount + 100 : amount),
    currency: faults["other-currency"] ? "CNY" : "USD",
    reference: unknown ? `${reference}-unknown` : reference,
    settleCurrency: "USD",
    status,
    time: day,
    transactionNo: unknown ? unknownNo(transactionNo) : transactionNo,
    ...(faults["extra-fields"] ? { vendorId: `${day}22001400001234`, note: "till 1 + café & bar = ok" } : {}),
  };
}

/** The signed message: exactly seven fields and `verifySign`, as a form unless faults say otherwise (protocol sections 4 and 9.1). */
export function buildIpn(notification: Notification, faults: ActiveFaults) {
  const unsigned = fields(notification, faults);
  const right = signParameters(unsigned, notification.store.token);
  const verifySign = faults["wrong-sign"] ? [...right].reverse().join("") : right;
  const signed = { ...unsigned, verifySign };
  return faults["json-body"]
    ? { headers: { "content-type": "application/json" }, body: JSON.stringify(signed) }
    : {
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(signed).toString(),
      };
}
