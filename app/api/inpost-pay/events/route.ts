import { signedInside } from "@/server/inpost-pay/guards";
import { refuseInpost } from "@/server/inpost-pay/result";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";
import { receiveTransactionEvent } from "@/server/inpost-pay/receive-transaction-event";
import { providers } from "@/server/payments/providers";

/** News of transactions, refunds and settlements, signed with the merchant's secret (protocol 3.11). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes({
  POST: {
    operation: "webhook",
    guard: signedInside,
    handle: async ({ body, headers }) => {
      const read = providers().inpostPay?.readWebhook({ headers, body });
      if (!read) return refuseInpost("SERVICE_UNAVAILABLE", "InPost Pay is off at this shop.");
      if (!read.ok) return refuseInpost(read.error.code, read.error.detail);
      return { ok: true, value: await receiveTransactionEvent({ event: read.value }) };
    },
  },
});
