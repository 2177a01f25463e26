import { z } from "zod";
import type { ApiCall, ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { ok } from "@sandbox/inpost-pay/operations/operation";
import { readBodyAs } from "@sandbox/inpost-pay/operations/read-body-as";
import { saveTransaction } from "@sandbox/inpost-pay/orders";
import { refundDueAt, refundable } from "@sandbox/inpost-pay/rules/refunds";
import type { Refund, Transaction } from "@sandbox/inpost-pay/types";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import { parseMinor, wireNumber } from "@sandbox/inpost-pay/wire/minor";
import { isRefundSignature, rawNumber } from "@sandbox/inpost-pay/wire/refund-signature";
import { part, text } from "@sandbox/inpost-pay/wire/read-json";
import { amount } from "@sandbox/inpost-pay/wire/schemas";
import { nextSerial } from "@sandbox/lib/serial";

const schema = z.looseObject({
  external_refund_id: z.string().nullish(),
  refund_amount: amount.nullish(),
  additional_business_data: z.looseObject({ additional_data: z.string().nullish() }).nullish(),
  signature: z.string().min(1),
});

function isSigned({ merchant, params, body, rawBody }: ApiCall, commandId: string): boolean {
  return isRefundSignature(text(body, "signature"), {
    commandId,
    transactionId: params.transactionId ?? "",
    additionalData: text(part(body, "additional_business_data"), "additional_data"),
    externalRefundId: text(body, "external_refund_id"),
    refundAmount: rawNumber(rawBody, "refund_amount"),
    secret: merchant.merchantSecret,
  });
}

const answer = ({ externalOperationId, status, description, amount: minor }: Refund) =>
  ok({ external_refund_id: externalOperationId, status, description, refund_amount: wireNumber(minor) });

function start({ sandbox, body }: ApiCall, transaction: Transaction, commandId: string) {
  const { clock, inpostPay, meta } = sandbox;
  const left = refundable(transaction);
  const minor = body.refund_amount == null ? left : (parseMinor(body.refund_amount) ?? 0);
  if (minor <= 0) return new ApiError("BAD_REQUEST", "refund_amount: must be above zero");
  if (minor > left) return new ApiError("BAD_REQUEST", `refund_amount: at most ${left} grosze are left`);
  const now = clock.now();
  const refund: Refund = {
    externalOperationId: text(body, "external_refund_id") || nextSerial(meta, "inpost-refund", now, 4),
    commandId,
    type: "REFUND",
    status: "PENDING",
    amount: minor,
    at: now,
    description: "Refund accepted",
    dueAt: refundDueAt(now, inpostPay.settings()),
  };
  saveTransaction(sandbox, { ...transaction, refunds: [...transaction.refunds, refund] });
  return answer(refund);
}

/** 2.11: refunds a part or the whole; the same X-Command-ID gives the same refund again. The result follows by webhook. */
export const refundTransaction: ApiOperation = {
  name: "refund",
  run(call) {
    const { sandbox, merchant, params, headers, body } = call;
    const transaction = sandbox.inpostPay.transactions.get(params.transactionId ?? "");
    if (transaction?.merchantExternalId !== merchant.merchantExternalId)
      return new ApiError("NOT_FOUND", "No such transaction");
    const commandId = headers.get("x-command-id") ?? "";
    if (!z.guid().safeParse(commandId).success)
      return new ApiError("BAD_REQUEST", "X-Command-ID: must be a UUID");
    const given = readBodyAs(schema, body);
    if (given instanceof ApiError) return given;
    if (!isSigned(call, commandId)) return new ApiError("FORBIDDEN", "The signature is wrong");
    const repeated = transaction.refunds.find((refund) => refund.commandId === commandId);
    if (repeated) return answer(repeated);
    if (refundable(transaction) === 0) return new ApiError("BAD_REQUEST", "Nothing is left to refund");
    return start(call, transaction, commandId);
  },
};
