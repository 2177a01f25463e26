import { createTransaction } from "@sandbox/pockyt/operations/create-transaction";
import type { Operation } from "@sandbox/pockyt/operations/operation";
import { wrongValue } from "@sandbox/pockyt/operations/values";
import { toDecimal } from "@sandbox/pockyt/wire/minor";
import { Refusal } from "@sandbox/pockyt/wire/refusal";
import type { Parameters } from "@sandbox/pockyt/wire/verify-sign";

// Protocol section 3.6: the wallets that scan a shop's code.
const scanning = ["alipay", "wechatpay", "wechat", "cashapppay"];

function wrong(parameters: Parameters): string | null {
  const { vendor = "" } = parameters;
  return vendor !== "" && !scanning.includes(vendor) ? "vendor" : wrongValue(parameters);
}

/** E6: a code that the shop shows and the wallet scans (protocol section 3.6). */
export const createTransQrcode: Operation = {
  name: "create-trans-qrcode",
  required: ["amount", "currency", "settleCurrency", "reference"],
  message: "create success",
  wrongValue: wrong,
  run(call) {
    const transaction = createTransaction(call, "qr");
    if (transaction instanceof Refusal) return { result: transaction };
    const { publicUrl } = call.sandbox.env;
    const { transactionNo, reference, amount, link, timeoutAt, createdAt } = transaction;
    const result = {
      ...{ transactionNo, reference },
      amount: toDecimal(amount),
      currency: "USD",
      settleCurrency: "USD",
      timeout: String((timeoutAt - createdAt) / 60_000),
      deepLink: `${publicUrl}/wallet/pay/${link}`,
      qrcodeUrl: call.parameters.needQrcode === "false" ? "" : `${publicUrl}/wallet/pay/${link}/qr.png`,
    };
    return { result, transaction };
  },
};
