import type { ProviderResult } from "@/core/payment/provider";
import {
  type InpostRefund,
  type InpostTransaction,
  reader,
  refundAnswer,
  transactionsAnswer,
} from "./answers";
import type { InpostPayConfig } from "./config";
import type { IziClient } from "./http-client";
import { type RefundCall, signedRefundBody } from "./refund-signature";
import { writeTime } from "./wire/time";

/** `orderId` is ours; without it all are listed. Pages count from 0. */
export type ListTransactions = {
  orderId?: string;
  transactionId?: string;
  /** InPost's word, e.g. CAPTURED. */
  status?: string;
  from?: Date;
  to?: Date;
  page?: number;
  perPage?: number;
};

/** Transactions and refunds (protocol 2.11). */
export type TransactionCalls = {
  listTransactions(
    asked: ListTransactions,
  ): Promise<ProviderResult<{ count: number; items: InpostTransaction[] }>>;
  /** A lost answer is `unknown`. A repeat with the same `commandId` is the same refund. */
  refundTransaction(refund: RefundCall): Promise<ProviderResult<InpostRefund>>;
};

/** Makes the calls of protocol 2.11. */
export function createTransactionCalls(config: InpostPayConfig, { call }: IziClient): TransactionCalls {
  const signing = { merchantSecret: config.merchantSecret, prefix: config.refundSignaturePrefix };
  return {
    listTransactions: ({ orderId, transactionId, status, from, to, page = 0, perPage = 50 }) =>
      call(
        {
          operation: "list-transactions",
          method: "GET",
          path: "/v1/izi/transaction",
          query: {
            page,
            per_page: perPage,
            sort_by: "created_date",
            sort_direction: "DESC",
            order_id: orderId,
            transaction_id: transactionId,
            "status[]": status,
            date_from: from && writeTime(from),
            date_to: to && writeTime(to),
          },
        },
        reader(transactionsAnswer),
      ),
    refundTransaction: (refund) =>
      call(
        {
          operation: "refund",
          method: "POST",
          path: `/v1/izi/transaction/${encodeURIComponent(refund.transactionId)}/refund`,
          headers: { "x-command-id": refund.commandId },
          body: signedRefundBody(refund, signing),
        },
        reader(refundAnswer),
      ),
  };
}
