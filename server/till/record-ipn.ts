import "server-only";
import type { PockytIpn } from "@/payments/pockyt/ipn";
import { withMessagesOf } from "@/server/payments/message-context";
import { recordMessage } from "@/server/payments/record-message";

/** Keeps a notification for the payment's timeline, without its signature. */
export function recordIpn(paymentId: string, ipn: PockytIpn): void {
  const { transactionNo, reference, rawStatus, amountText, vendorId, time } = ipn;
  const shown = { transactionNo, reference, status: rawStatus, amount: amountText, vendorId, time };
  void withMessagesOf(paymentId, async () =>
    recordMessage(
      {
        ...{ provider: "pockyt", operation: "ipn", url: "/api/pockyt/ipn", status: 200, durationMs: 0 },
        ...{ requestBody: JSON.stringify(shown), responseBody: "success" },
      },
      "in",
    ),
  );
}
