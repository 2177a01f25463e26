import { handleRequest } from "@sandbox/inpost-pay/handle-request";
import { widgetCaller, withCors } from "@sandbox/inpost-pay/widget/widget-origin";
import type { WidgetOperation } from "@sandbox/inpost-pay/widget/widget-operations";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import { asObject, parseJson } from "@sandbox/inpost-pay/wire/read-json";
import { getSandbox, type Sandbox } from "@sandbox/lib/sandbox";

interface KeyContext {
  params: Promise<{ key: string }>;
}

/** One request of the v2 widget: key, origin, work, CORS. The channel is our own: InPost's is not public (protocol section 8). */
export async function handleWidget(
  sandbox: Sandbox,
  request: Request,
  { key, operation }: { key: string; operation: WidgetOperation },
): Promise<Response> {
  const caller = widgetCaller(sandbox, request.headers, key);
  const known = caller instanceof ApiError ? null : caller.binding;
  const response = await handleRequest(sandbox, request, {
    operation: "widget",
    reference: known?.basketId ?? null,
    phones: known?.personId ? [known.personId] : [],
    run: async (rawBody) =>
      caller instanceof ApiError ? caller : operation(sandbox, caller, asObject(parseJson(rawBody)) ?? {}),
  });
  return withCors(response, caller);
}

/** An operation of the widget as a route handler. */
export function widgetRoute(operation: WidgetOperation) {
  return async (request: Request, { params }: KeyContext): Promise<Response> =>
    handleWidget(getSandbox(), request, { key: (await params).key, operation });
}

/** The browser's question before a POST or DELETE from the shop's page. */
export async function OPTIONS(request: Request, { params }: KeyContext): Promise<Response> {
  const caller = widgetCaller(getSandbox(), request.headers, (await params).key);
  return withCors(new Response(null, { status: caller instanceof ApiError ? caller.status : 204 }), caller);
}
