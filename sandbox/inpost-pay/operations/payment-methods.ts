import { ok, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";

/** 2.8: payment types that the merchant has a contract for. Fault unknown-enum: one more, which nobody knows. */
export const paymentMethods: ApiOperation = {
  name: "payment-methods",
  run({ merchant, faults }) {
    const unknown = faults["unknown-enum"];
    return ok({
      payment_type: [...merchant.paymentTypes, ...(unknown ? [unknown.status ?? "BRAND_NEW"] : [])],
    });
  },
};
