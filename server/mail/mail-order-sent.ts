import "server-only";
import { orderMail } from "./order-mail";
import { readOrderForMail } from "./read-order-for-mail";
import { sendMail } from "./send-mail";

/** Tells the shopper that the parcel is on its way, with the carrier's numbers. */
export async function mailOrderSent({
  orderId,
  references,
}: {
  orderId: string;
  references: number;
}): Promise<void> {
  const order = await readOrderForMail(orderId);
  await sendMail({
    to: { name: order.name, address: order.email },
    mail: orderMail("sent", order),
    key: `order-sent.${orderId}.${references}`,
  });
}
