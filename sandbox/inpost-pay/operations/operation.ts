import type { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import type { Json, Merchant } from "@sandbox/inpost-pay/types";
import type { ActiveFaults } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface ApiCall {
  sandbox: Sandbox;
  merchant: Merchant;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  /** An empty body is an empty object, whatever its Content-Type says (protocol section 10, 8). */
  body: Json;
  rawBody: string;
  faults: ActiveFaults;
}

export interface ApiAnswer {
  status: number;
  /** Left out: no body. */
  json?: unknown;
}

export interface ApiOperation {
  /** As in faults and journal. */
  name: string;
  run: (call: ApiCall) => ApiAnswer | ApiError | Promise<ApiAnswer | ApiError>;
}

export const ok = (json: unknown): ApiAnswer => ({ status: 200, json });
export const noContent: ApiAnswer = { status: 204 };
