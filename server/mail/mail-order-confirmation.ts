import "server-only";
import { orderMail } from "./order-mail";
import { readOrderForMail } from "./read-order-for-mail";
import { sendMail } from "./send-mail";

/** Tells the shopper that the order is paid. */
export async function mailOrderConfirmation({ orderId }: { orderId: string }): Promise<void> {
  const order = await readOrderForMail(orderId);
  await sendMail({
    to: { name: order.name, address: order.email },
    mail: orderMail("confirmation", order),
    key: `order-confirmation.${orderId}`,
  });
}
