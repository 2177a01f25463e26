import "server-only";
import { orderMail } from "./order-mail";
import { readOrderForMail } from "./read-order-for-mail";
import { sendMail } from "./send-mail";

/** Tells the shopper that the money came too late for the last piece and goes back. */
export async function mailOrderSoldOut({ orderId }: { orderId: string }): Promise<void> {
  const order = await readOrderForMail(orderId);
  await sendMail({
    to: { name: order.name, address: order.email },
    mail: orderMail("sold-out", order),
    key: `order-sold-out.${orderId}`,
  });
}
