import { z } from "zod";
import { sendOrderEvent } from "@sandbox/inpost-pay/calls/send-order-event";
import type { InPostSettings, settingsPatchSchema } from "@sandbox/inpost-pay/control/schemas";
import { viewConsoleOrder, type orderSchema } from "@sandbox/inpost-pay/control/views";
import { finishRefund } from "@sandbox/inpost-pay/finish-refunds";
import { addHotProduct, type hotProductSchema } from "@sandbox/inpost-pay/hot-product";
import { rotateKey } from "@sandbox/inpost-pay/keys";
import { changeOrder } from "@sandbox/inpost-pay/orders";
import { readProducts } from "@sandbox/inpost-pay/read-products";
import { settle } from "@sandbox/inpost-pay/settle";
import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";

const noOrder = (id: string) => new Problem(404, "No such order", `No order has the id ${id}.`);

/** Changes strictness, patience, the life of tokens, or refunds at night. */
export function patchSettings(
  { inpostPay, bus }: Sandbox,
  patch: z.output<typeof settingsPatchSchema>,
): InPostSettings {
  inpostPay.saveSettings({ ...inpostPay.settings(), ...patch });
  bus.publish("inpost-pay");
  return inpostPay.settings();
}

/** All access tokens end at once: the next call of each merchant gets a 401. */
export function expireTokens({ inpostPay }: Sandbox): void {
  inpostPay.tokens.clear();
}

export const keyVersionSchema = z.object({ version: z.string() });

/** A new signing key; gives its version. */
export function rotate(sandbox: Sandbox): z.output<typeof keyVersionSchema> {
  return { version: rotateKey(sandbox).version };
}

export const refundResultSchema = z
  .object({ success: z.boolean() })
  .strict()
  .meta({ id: "InPostRefundResult" });

/** Decides the pending refunds of an order; when there are none, what becomes of the next one. */
export async function setRefundResult(
  sandbox: Sandbox,
  orderId: string,
  { success }: z.output<typeof refundResultSchema>,
): Promise<z.output<typeof orderSchema> | Problem> {
  if (!sandbox.inpostPay.orders.get(orderId)) return noOrder(orderId);
  const status = success ? "SUCCESS" : "FAILED";
  let decided = 0;
  for (const transaction of sandbox.inpostPay.transactionsOf(orderId))
    for (const refund of transaction.refunds)
      if (await finishRefund(sandbox, transaction, refund, status)) decided++;
  const order = changeOrder(sandbox, orderId, decided > 0 ? {} : { nextRefund: status });
  return order ? viewConsoleOrder(sandbox, order) : noOrder(orderId);
}

export const orderEventSchema = z
  .object({
    orderId: z.string(),
    eventId: z.string().optional().meta({ description: "Repeats an event; a new id unless given" }),
    paymentStatus: z.string().optional(),
    orderStatus: z.string().optional(),
    paymentId: z.string().optional(),
    paymentReference: z.string().optional(),
    paymentType: z.string().optional(),
  })
  .strict()
  .meta({ id: "InPostSendOrderEvent" });

export const shopAnswerSchema = z
  .object({
    ok: z.boolean(),
    status: z.number().nullable(),
    code: z.string().optional(),
    detail: z.string().optional(),
    json: z.unknown().optional(),
  })
  .meta({ id: "InPostShopAnswer" });

/** Sends any order event (3.9), true or not; the order here stays as it is. Gives what the merchant answered. */
export async function sendAnyOrderEvent(
  sandbox: Sandbox,
  { orderId, eventId, ...event }: z.output<typeof orderEventSchema>,
): Promise<z.output<typeof shopAnswerSchema> | Problem> {
  const order = sandbox.inpostPay.orders.get(orderId);
  if (!order) return noOrder(orderId);
  const data = {
    payment_status: event.paymentStatus,
    order_status: event.orderStatus,
    payment_id: event.paymentId,
    payment_reference: event.paymentReference,
    payment_type: event.paymentType,
  };
  return sendOrderEvent(sandbox, order, data, eventId);
}

/** A person takes a hot product in the app. */
export async function takeHotProduct(
  sandbox: Sandbox,
  { personId, productId, basketId }: z.output<typeof hotProductSchema>,
): Promise<PhoneState | Problem> {
  const person = sandbox.people.get(personId);
  if (person) await addHotProduct(sandbox, person, { productId, basketId });
  return readPhone(sandbox, personId);
}

export const settlementSchema = z
  .object({
    settlementId: z.string(),
    transferReference: z.string(),
    amount: z.number().int().meta({ description: "grosze" }),
    transactions: z.number().int(),
    answer: shopAnswerSchema,
  })
  .meta({ id: "InPostSettlement" });

/** Pays the merchant out at once, as happens by itself once a day (3.11 SETTLEMENT). */
export async function settleNow(sandbox: Sandbox): Promise<z.output<typeof settlementSchema> | Problem> {
  const [merchant] = sandbox.inpostPay.merchants.all();
  const settled = merchant && (await settle(sandbox, merchant));
  return settled ?? new Problem(409, "Nothing to settle", "No money came in since the last settlement.");
}

/** Reads the products that are offered in the app from the merchant at once (3.10). */
export async function readProductsNow(
  sandbox: Sandbox,
): Promise<z.output<typeof shopAnswerSchema> | Problem> {
  const [merchant] = sandbox.inpostPay.merchants.all();
  const answer = merchant && (await readProducts(sandbox, merchant));
  return answer ?? new Problem(409, "Nothing offered", "The shop has not offered any product in the app.");
}
