import "server-only";
import { db } from "@/server/db/db";
import { orderMail } from "./order-mail";
import { readOrderForMail } from "./read-order-for-mail";
import { sendMail } from "./send-mail";

/** Tells the shopper how much was given back. */
export async function mailRefundDone({ refundId }: { refundId: string }): Promise<void> {
  const refund = await db().refund.findUniqueOrThrow({
    where: { id: refundId },
    select: { orderId: true, amount: true },
  });
  const order = await readOrderForMail(refund.orderId);
  await sendMail({
    to: { name: order.name, address: order.email },
    mail: orderMail("refund", order, refund.amount),
    key: `refund-done.${refundId}`,
  });
}
