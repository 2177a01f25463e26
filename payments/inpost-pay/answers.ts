import { z } from "zod";
import { filled, listOf, maybe, maybeText, text } from "./wire/lenient";
import { phoneSchema } from "./wire/phone";
import { amountSchema } from "./wire/price";
import { readTime } from "./wire/time";

/** Makes a reader for the client: the schema's value, or undefined. */
export function reader<Schema extends z.ZodType>(schema: Schema) {
  return (json: unknown): z.output<Schema> | undefined => schema.safeParse(json).data;
}

const clientDetails = z
  .object({ phone_number: phoneSchema, masked_phone_number: text, name: maybeText, surname: maybeText })
  .transform(({ phone_number, masked_phone_number, name, surname }) => ({
    phone: phone_number,
    maskedPhone: masked_phone_number,
    name,
    surname,
  }));

/** GET binding (protocol 2.1). */
export const bindingAnswer = z
  .object({
    basket_linked: z.boolean(),
    browser_trusted: z.boolean(),
    inpost_basket_id: maybeText,
    client_details: maybe(clientDetails),
  })
  .transform((wire) => ({
    linked: wire.basket_linked,
    trusted: wire.browser_trusted,
    inpostBasketId: wire.inpost_basket_id,
    client: wire.client_details,
  }));
export type InpostBinding = z.output<typeof bindingAnswer>;

/** POST binding by QR code (protocol 2.2). The code is raw base64 or a `data:` URI; a URI comes out. */
export const startedBindingAnswer = z
  .object({ qr_code: filled, deep_link: filled, deep_link_hms: maybeText })
  .transform((wire) => ({
    qrCode: wire.qr_code.startsWith("data:") ? wire.qr_code : `data:image/png;base64,${wire.qr_code}`,
    deepLink: wire.deep_link,
    deepLinkHms: wire.deep_link_hms,
  }));
export type StartedBinding = z.output<typeof startedBindingAnswer>;

/** PUT binding of the second generation (protocol 2.3). */
export const bindingKeyAnswer = z
  .object({ basket_binding_api_key: filled })
  .transform((wire) => ({ key: wire.basket_binding_api_key }));

/** PUT basket (protocol 2.6). */
export const putBasketAnswer = z
  .object({ inpost_basket_id: filled })
  .transform((wire) => ({ inpostBasketId: wire.inpost_basket_id }));

/** GET payment methods (protocol 2.8). */
export const paymentMethodsAnswer = z
  .object({ payment_type: listOf(filled) })
  .transform((wire) => wire.payment_type);

/** GET one signing key (protocol 2.9). */
export const signingKeyAnswer = z
  .object({
    merchant_external_id: filled,
    public_key: z.object({ public_key_base64: filled, version: filled }),
  })
  .transform((wire) => ({
    merchantExternalId: wire.merchant_external_id,
    version: wire.public_key.version,
    publicKeyBase64: wire.public_key.public_key_base64,
  }));

/** GET all signing keys (protocol 2.9): their versions. */
export const signingKeysAnswer = z
  .object({ public_keys: listOf(z.object({ version: filled })) })
  .transform((wire) => wire.public_keys.map(({ version }) => version));
export type InpostSigningKey = z.output<typeof signingKeyAnswer>;

/** What was done to a transaction; a refund of ours carries our id of it (protocol 2.11). */
const transactionOperation = z
  .object({ external_operation_id: maybeText, type: maybeText, status: maybeText })
  .transform((wire) => ({
    id: wire.external_operation_id,
    type: wire.type ?? "",
    status: wire.status ?? "",
  }));

/** GET transactions (protocol 2.11). Amounts in grosze; `status` is an open set. */
const transaction = z
  .object({
    transaction_id: filled,
    merchant_pos_id: maybeText,
    order_id: text,
    status: filled,
    amount: amountSchema,
    currency: text,
    payment_method: maybeText,
    created_date: maybeText,
    operations: listOf(transactionOperation),
  })
  .transform((wire) => {
    // "<merchant order>|<inpost order>" (protocol 2.11)
    const [orderId = "", inpostOrderId] = wire.order_id.split("|");
    return {
      transactionId: wire.transaction_id,
      posId: wire.merchant_pos_id,
      orderId,
      inpostOrderId,
      status: wire.status,
      amount: wire.amount,
      currency: wire.currency,
      method: wire.payment_method,
      createdAt: wire.created_date === undefined ? undefined : readTime(wire.created_date),
      operations: wire.operations,
    };
  });
export type InpostTransaction = z.output<typeof transaction>;

export const transactionsAnswer = z
  .object({ count: maybe(z.number()), items: listOf(transaction) })
  .transform(({ count, items }) => ({ count: count ?? items.length, items }));

/** POST refund (protocol 2.11). */
export const refundAnswer = z
  .object({ external_refund_id: maybeText, status: filled, description: maybeText })
  .transform((wire) => ({
    refundId: wire.external_refund_id,
    status: wire.status,
    description: wire.description,
  }));
export type InpostRefund = z.output<typeof refundAnswer>;

/** POST hot products (protocol 2.10). */
export const createdProductsAnswer = z
  .object({
    content: listOf(
      z.object({ product_id: filled, qr_code: maybeText, deep_link: maybeText }).transform((wire) => ({
        productId: wire.product_id,
        qrCode: wire.qr_code,
        deepLink: wire.deep_link,
      })),
    ),
  })
  .transform((wire) => wire.content);

/** GET hot products (protocol 2.10). */
export const listedProductsAnswer = z
  .object({
    content: listOf(
      z
        .object({ product_id: filled, status: maybeText })
        .transform((wire) => ({ productId: wire.product_id, status: wire.status })),
    ),
    total_items: z.number(),
  })
  .transform((wire) => ({ products: wire.content, total: wire.total_items }));
