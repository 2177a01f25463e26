import type { PockytConfig } from "../config";

/** The vendor's published demo account (protocol 1): printed in its documents, no secret. */
export const demoToken = "5cbfb079f15b150122261c8537086d77a";
export const demoTokenHash = "186abea4b8610d7ff03768255588597a";

export const exampleConfig: PockytConfig = {
  apiUrl: "https://pockyt.test",
  merchantNo: "200043",
  storeNo: "300014",
  token: demoToken,
  chargePath: "prepay",
  timeoutMs: 3000,
  chargeTimeoutMs: 3000,
};

export const exampleTransactionNo = "405512783390124857";
export const exampleReference = "POS1-20260304-0007-A1";
export const exampleOrderNumber = "POS1-20260304-0007";
/** A code that a wallet shows (protocol 3.2). */
export const exampleCode = "284619305527718046";

const common = {
  transactionNo: exampleTransactionNo,
  reference: exampleReference,
  amount: "24.60",
  currency: "USD",
  settleCurrency: "USD",
};

/** The answer to add, as protocol 3.1 prints it; prepay's differs in two fields. */
export const addResult = {
  ...common,
  merchantNo: "200043",
  storeNo: "300014",
  storeAdminNo: null,
  originalTransactionNo: null,
  transactionType: "payment",
  transactionStatus: "init",
  refundAmount: "0.00",
  voidAmount: "0.00",
  createTime: "2026-03-04 22:14:58",
  paymentTime: null as string | null,
};
export const paidResult = { ...addResult, transactionStatus: "success", paymentTime: "2026-03-04 22:15:30" };

/** The answer to tran-query (protocol 3.3), with another status where given. */
export function queryResult(status: string, more: Record<string, unknown> = {}) {
  return { ...common, status, transactionType: "payment", ...more };
}

export const refundRow = {
  refundTransactionId: "405512799127700341",
  refundReference: "POS1-20260304-0007-R1",
  refundAmount: "4.10",
  currency: "USD",
  settleCurrency: "USD",
};

/** The answer to refund (protocol 3.5). */
export const refundResult = {
  ...common,
  status: "success",
  refundAmount: "4.10",
  refundTransactionNo: "405512799127700341",
  refundReference: "POS1-20260304-0007-R1",
};

/** An answer with ret_code 000100; `message` differs from call to call (protocol 3). */
export function done(result: unknown, message = "query success ") {
  return {
    type: "application/json; charset=utf-8",
    body: JSON.stringify({ result, ret_code: "000100", ret_msg: message }),
  };
}

/** A refusal, spelled as most of the vendor's pages do. */
export function refusal(code: string, retMsg = "refused", status = 200) {
  return { status, type: "application/json", body: JSON.stringify({ ret_code: code, retMsg }) };
}
