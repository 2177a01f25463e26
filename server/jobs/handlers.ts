import "server-only";
import { deleteBinding } from "@/server/inpost-pay/delete-binding";
import { pushBasket } from "@/server/inpost-pay/push-basket";
import { sendHotProduct } from "@/server/inpost-pay/send-hot-product";
import { tellOrderEvent } from "@/server/inpost-pay/tell-order-event";
import { mailOrderConfirmation } from "@/server/mail/mail-order-confirmation";
import { mailOrderSent } from "@/server/mail/mail-order-sent";
import { mailOrderSoldOut } from "@/server/mail/mail-order-sold-out";
import { mailRefundDone } from "@/server/mail/mail-refund-done";
import { askRefund } from "@/server/payments/ask-refund";
import { sendRefund } from "@/server/payments/send-refund";
import { submitSeqrReceipt } from "@/server/payments/submit-seqr-receipt";
import { runMailReceipt } from "@/server/till/run-mail-receipt";
import { runPrintReceipt } from "@/server/till/run-print-receipt";
import type { JobHandlers } from "./run-job";

export const handlers: JobHandlers = {
  "mail.order-confirmation": mailOrderConfirmation,
  "mail.order-sold-out": mailOrderSoldOut,
  "mail.refund-done": mailRefundDone,
  "seqr.submit-receipt": submitSeqrReceipt,
  "payment.refund": sendRefund,
  "payment.ask-refund": askRefund,
  "inpost-pay.put-basket": pushBasket,
  "inpost-pay.put-product": sendHotProduct,
  "mail.order-sent": mailOrderSent,
  "inpost-pay.order-event": tellOrderEvent,
  "inpost-pay.delete-binding": deleteBinding,
  "till.print-receipt": runPrintReceipt,
  "till.mail-receipt": runMailReceipt,
};
