import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import { asObject, parseJson } from "@sandbox/inpost-pay/wire/read-json";
import { handleRequest } from "@sandbox/inpost-pay/handle-request";
import type { ApiAnswer, ApiCall, ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import type { Json, Merchant } from "@sandbox/inpost-pay/types";
import { getSandbox, type Sandbox } from "@sandbox/lib/sandbox";

interface RouteContext {
  params: Promise<Record<string, string | string[] | undefined>>;
}

/** Whose token it is; 401 when it is missing, unknown or expired. */
function authorise({ inpostPay, clock }: Sandbox, headers: Headers): Merchant | ApiError {
  const [, bearer = ""] = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  const token = inpostPay.tokens.get(bearer);
  const merchant = token && inpostPay.merchants.get(token.merchantExternalId);
  if (!merchant) return new ApiError("UNAUTHORIZED", "The access token is missing or unknown");
  if (token.expiresAt <= clock.now()) return new ApiError("UNAUTHORIZED", "The access token has expired");
  return merchant;
}

function readObject(rawBody: string): Json | ApiError {
  if (rawBody.trim() === "") return {};
  const parsed = parseJson(rawBody);
  if (parsed === undefined) return new ApiError("MALFORMED_REQUEST", "The body is not JSON");
  return asObject(parsed) ?? new ApiError("MALFORMED_REQUEST", "The body is not a JSON object");
}

function phonesBehind({ inpostPay }: Sandbox, { basketId, orderId }: Record<string, string>): string[] {
  const behind = [inpostPay.bindings.get(basketId ?? ""), inpostPay.orders.get(orderId ?? "")];
  return behind.flatMap((document) => document?.personId ?? []);
}

/** What belongs to another merchant is not there. */
function foreign({ inpostPay }: Sandbox, { merchantExternalId }: Merchant, params: Record<string, string>) {
  const basket = inpostPay.bindings.get(params.basketId ?? "");
  if (basket && basket.merchantExternalId !== merchantExternalId)
    return new ApiError("BASKET_NOT_FOUND", "No such basket");
  const order = inpostPay.orders.get(params.orderId ?? "");
  if (order && order.merchantExternalId !== merchantExternalId)
    return new ApiError("ORDER_NOT_FOUND", "No such order");
  return null;
}

/** One request of a merchant: token, JSON, operation (protocol section 2). */
export async function handleApi(
  sandbox: Sandbox,
  request: Request,
  operation: ApiOperation,
  params: Record<string, string>,
): Promise<Response> {
  const run = async (rawBody: string, faults: ApiCall["faults"]): Promise<ApiAnswer | ApiError> => {
    const merchant = authorise(sandbox, request.headers);
    if (merchant instanceof ApiError) return merchant;
    const stranger = foreign(sandbox, merchant, params);
    if (stranger) return stranger;
    const body = readObject(rawBody);
    if (body instanceof ApiError) return body;
    const query = new URL(request.url).searchParams;
    const { headers } = request;
    return operation.run({ sandbox, merchant, params, query, headers, body, rawBody, faults });
  };
  return handleRequest(sandbox, request, {
    operation: operation.name,
    reference: params.basketId ?? params.orderId ?? Object.values(params)[0] ?? null,
    phones: phonesBehind(sandbox, params),
    run,
  });
}

/** An operation as a route handler. */
export function apiRoute(operation: ApiOperation) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const params = Object.fromEntries(
      Object.entries((await context.params) ?? {}).map(([name, value]) => [name, String(value)]),
    );
    return handleApi(getSandbox(), request, operation, params);
  };
}
