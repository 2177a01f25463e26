import "server-only";
import { orderMail } from "./order-mail";
import { readOrderForMail } from "./read-order-for-mail";
import { sendMail } from "./send-mail";

/** Tells the shopper that the order is paid. `again` makes it another mail than the first, with an id of its own. */
export async function mailOrderConfirmation({
  orderId,
  again,
}: {
  orderId: string;
  again?: string;
}): Promise<void> {
  const order = await readOrderForMail(orderId);
  await sendMail({
    to: { name: order.name, address: order.email },
    mail: orderMail("confirmation", order),
    key: ["order-confirmation", orderId, again].filter(Boolean).join("."),
  });
}
