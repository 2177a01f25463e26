import { z } from "zod";
import { viewOrder } from "@sandbox/inpost-pay/phone/view-phone";
import { asObject, text } from "@sandbox/inpost-pay/wire/read-json";
import { readPrice } from "@sandbox/inpost-pay/wire/minor";
import type { Binding, HotProduct, Order, Transaction } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

const minor = z.number().int().meta({ description: "grosze" });
const time = z.string();

export const bindingSchema = z
  .object({
    basketId: z.string(),
    inpostBasketId: z.string(),
    state: z.enum(["open", "bound", "ordered"]),
    personId: z.string().nullable(),
    place: z.string().nullable(),
    orderId: z.string().nullable(),
    hasWidgetKey: z.boolean(),
    createdAt: time,
    boundAt: time.nullable(),
    basketAt: time.nullable(),
    basket: z.looseObject({}).nullable().meta({ description: "As received" }),
    events: z.array(z.object({ id: z.number().int(), name: z.string() })),
  })
  .meta({ id: "InPostBinding" });

export const orderSchema = z
  .object({
    orderId: z.string(),
    inpostOrderId: z.string(),
    customerOrderId: z.string(),
    basketId: z.string(),
    personId: z.string(),
    at: time,
    status: z.string(),
    statusText: z.string(),
    tracking: z.array(z.string()),
    paymentStatus: z.string(),
    paymentType: z.string(),
    total: minor,
    discount: minor,
    nextRefund: z.enum(["SUCCESS", "FAILED"]).nullable(),
    delivery: z.looseObject({}),
    products: z.array(z.looseObject({})),
    refunds: z.array(z.looseObject({})),
  })
  .meta({ id: "InPostOrder" });

export const transactionSchema = z
  .object({
    transactionId: z.string(),
    orderId: z.string(),
    paymentId: z.string(),
    paymentReference: z.string(),
    status: z.string(),
    method: z.string(),
    amount: minor,
    createdAt: time,
    refunds: z.array(
      z.object({
        commandId: z.string(),
        externalRefundId: z.string(),
        amount: minor,
        status: z.string(),
        at: time,
        dueAt: time,
      }),
    ),
  })
  .meta({ id: "InPostTransaction" });

export const complaintSchema = z
  .object({
    id: z.string(),
    at: time,
    operation: z.string(),
    reference: z.string().nullable(),
    path: z.string(),
    message: z.string(),
  })
  .meta({ id: "InPostComplaint" });

export const hotProductViewSchema = z
  .object({
    productId: z.string(),
    name: z.string(),
    status: z.enum(["ACTIVE", "INACTIVE"]),
    price: minor,
    available: z.number(),
  })
  .meta({ id: "InPostHotProduct" });

const iso = (ms: number): string => new Date(ms).toISOString();

/** A basket and whom it is linked to, as the console shows it; the widget's key stays hidden. */
export function viewBinding(binding: Binding): z.output<typeof bindingSchema> {
  const { basketId, inpostBasketId, state, personId, place, orderId, basket, events } = binding;
  return {
    ...{ basketId, inpostBasketId, state, personId, place, orderId, basket, events },
    hasWidgetKey: binding.apiKey !== null,
    createdAt: iso(binding.createdAt),
    boundAt: binding.boundAt === null ? null : iso(binding.boundAt),
    basketAt: binding.basketAt === null ? null : iso(binding.basketAt),
  };
}

/** An order as the console shows it. */
export function viewConsoleOrder(sandbox: Sandbox, order: Order): z.output<typeof orderSchema> {
  const { merchant: _merchant, ...view } = viewOrder(sandbox, order);
  const { inpostOrderId, basketId, personId, discount, nextRefund } = order;
  return { ...view, inpostOrderId, basketId, personId, discount, nextRefund };
}

/** A transaction with its refunds as the console shows it. */
export function viewTransaction(transaction: Transaction): z.output<typeof transactionSchema> {
  const { merchantExternalId: _merchant, createdAt, refunds, ...rest } = transaction;
  return {
    ...rest,
    createdAt: iso(createdAt),
    refunds: refunds.map(({ commandId, externalOperationId, amount, status, at, dueAt }) => ({
      ...{ commandId, externalRefundId: externalOperationId, amount, status },
      at: iso(at),
      dueAt: iso(dueAt),
    })),
  };
}

/** A product that can be had straight in the app. */
export function viewHotProduct({ productId, status, product }: HotProduct) {
  return {
    productId,
    status,
    name: text(product, "product_name"),
    price: readPrice(product, "price")?.gross ?? 0,
    available: Number(asObject(product.quantity)?.available_quantity ?? 0),
  };
}
