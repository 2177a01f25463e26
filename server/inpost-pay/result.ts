import "server-only";
import type { InboundError } from "@/payments/inpost-pay/inbound";

/** The errors that the protocol knows, with their HTTP status (3.12). */
export const inpostStatus = {
  BAD_REQUEST: 400,
  MALFORMED_REQUEST: 400,
  INVALID_SIGNATURE: 401,
  BASKET_NOT_FOUND: 404,
  ORDER_NOT_FOUND: 404,
  PRODUCT_NOT_FOUND: 404,
  NOT_FOUND: 404,
  ORDER_NOT_CREATE: 409,
  ORDER_EXISTS: 409,
  OUT_OF_STOCK: 409,
  PRODUCT_NOT_ADDED: 409,
  BASKET_NOT_CREATED: 409,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const;

export type InpostErrorCode = keyof typeof inpostStatus;

/** `message` is for the merchant's and InPost's engineers; it names fields and things, never a person's data. */
export type InpostRefusal = { ok: false; error: { code: InpostErrorCode; message: string } };
export type InpostResult<Value> = { ok: true; value: Value } | InpostRefusal;

export function refuseInpost(code: InpostErrorCode, message: string): InpostRefusal {
  return { ok: false, error: { code, message } };
}

export const noSuchBasket = refuseInpost("BASKET_NOT_FOUND", "There is no such basket.");
export const basketOrdered = refuseInpost("ORDER_EXISTS", "The basket has been ordered.");

/** A value as the body of the answer. */
export function withBody<Value>(result: InpostResult<Value>): InpostResult<{ body: Value }> {
  return result.ok ? { ok: true, value: { body: result.value } } : result;
}

/** A body that cannot be read; names fields, never what stood in them. */
export function refuseBody({ code, detail }: InboundError): InpostRefusal {
  return refuseInpost(code, detail);
}
