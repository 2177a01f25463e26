import "server-only";
import { type InpostErrorCode, type InpostRefusal, inpostStatus } from "./result";

/** JSON that nobody keeps (protocol 3: `no-store`); without `body` the answer is empty. */
export function inpostAnswer(status: number, body: unknown, pluginVersion?: string): Response {
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (pluginVersion) headers.set("inpay-plugin-version", pluginVersion);
  return body === undefined
    ? new Response(null, { status, headers })
    : Response.json(body, { status, headers });
}

/** An error in the protocol's one shape (0.4, 3.12). `pluginVersion` only for callers who proved who they are (R21). */
export function inpostError(
  { error: { code, message } }: InpostRefusal,
  { pluginVersion, status }: { pluginVersion?: string; status?: number } = {},
): Response {
  const body: { error_code: InpostErrorCode; error_message: string } = {
    error_code: code,
    error_message: message,
  };
  return inpostAnswer(status ?? inpostStatus[code], body, pluginVersion);
}
