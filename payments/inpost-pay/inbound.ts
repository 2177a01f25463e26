import type { z } from "zod";
import { basketEventSchema, type InpostBasketEvent } from "./wire/basket-event";
import { confirmationSchema, type InpostConfirmation } from "./wire/confirmation";
import { hotProductRequestSchema, type InpostHotProductRequest } from "./wire/hot-product-request";
import { type InpostOrderEvent, orderEventSchema } from "./wire/order-event";
import { type InpostOrderRequest, orderRequestSchema } from "./wire/order-request";

/** More than this is refused before it is read (R28). */
export const maxInpostBodyBytes = 1_048_576;

/** `detail` names fields, never what stood in them. Both are answered with 400 (protocol 3.12). */
export type InboundError = { code: "MALFORMED_REQUEST" | "BAD_REQUEST"; detail: string };
export type InboundResult<Value> = { ok: true; value: Value } | { ok: false; error: InboundError };

/** POST confirmation (protocol 3.3). */
export function readConfirmation(body: string): InboundResult<InpostConfirmation> {
  return read(confirmationSchema, body);
}

/** POST basket event (protocol 3.5); an unknown `event_type` is a BAD_REQUEST. */
export function readBasketEvent(body: string): InboundResult<InpostBasketEvent> {
  return read(basketEventSchema, body);
}

/** POST order (protocol 3.7). */
export function readOrderRequest(body: string): InboundResult<InpostOrderRequest> {
  return read(orderRequestSchema, body);
}

/** POST order event (protocol 3.9). */
export function readOrderEvent(body: string): InboundResult<InpostOrderEvent> {
  return read(orderEventSchema, body);
}

/** POST basket product (protocol 3.10); an empty body asks for a new basket. */
export function readHotProductRequest(body: string): InboundResult<InpostHotProductRequest> {
  return read(hotProductRequestSchema, body.trim() === "" ? "{}" : body);
}

function read<Schema extends z.ZodType>(schema: Schema, body: string): InboundResult<z.output<Schema>> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { ok: false, error: { code: "MALFORMED_REQUEST", detail: "the body is not JSON" } };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join(".") || "the body");
  return {
    ok: false,
    error: { code: "BAD_REQUEST", detail: `cannot read ${[...new Set(fields)].join(", ")}` },
  };
}
