import { z } from "zod";
import type { ProviderResult } from "@/core/payment/provider";
import type { InpostPayConfig } from "./config";
import { exchange, type HttpAnswer, type HttpRequest, type InpostDeps } from "./exchange";
import { doubtful, type InpostOperation, refused } from "./operations";
import { createTokenSource } from "./token";

/** `path` begins with `/v1/izi` or `/v2/izi`; parameters in it are encoded already. */
export type IziRequest = {
  operation: InpostOperation;
  method: HttpRequest["method"];
  path: string;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  /** Signed bodies are written by their signer. */
  rawBody?: string;
  headers?: Record<string, string>;
};

/** Reads an answer of a 2xx, null when it is empty; undefined when it is not what the protocol says. */
type Reader<Value> = (json: unknown) => Value | undefined;
export type IziClient = {
  /** Asks and reads the answer. */
  call<Value>(request: IziRequest, read: Reader<Value>): Promise<ProviderResult<Value>>;
  /** Asks for something whose answer says nothing. */
  tell(request: IziRequest): Promise<ProviderResult<undefined>>;
};

const refusal = z.object({ error_code: z.string(), error_message: z.string().nullish() });

/** Calls InPost's API with a token, which is renewed once when InPost refuses it (protocol 1, R27). Never throws. */
export function createIziClient(config: InpostPayConfig, deps: InpostDeps): IziClient {
  const tokens = createTokenSource(config, deps);

  async function ask(request: IziRequest): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt++) {
      const token = await tokens.get();
      if (!token.ok) return token;
      const answer = await exchange(config, deps, toHttp(config, request, token.value));
      if (!answer.ok || answer.status !== 401) return answer;
      tokens.drop(token.value);
      if (attempt === 2) return answer;
    }
  }

  async function call<Value>(request: IziRequest, read: Reader<Value>): Promise<ProviderResult<Value>> {
    const answer = await ask(request);
    if (!answer.ok) return answer;
    const json = parse(answer.body);
    if (answer.status < 200 || answer.status > 299) {
      const told = refusal.safeParse(json);
      const code = told.success ? told.data.error_code : undefined;
      const message = (told.success && told.data.error_message) || `HTTP ${answer.status}`;
      return { ok: false, failure: refused(request.operation, { status: answer.status, code, message }) };
    }
    const value = read(json);
    if (value !== undefined) return { ok: true, value };
    return { ok: false, failure: doubtful(request.operation, "malformed", "success without its content") };
  }

  return {
    call,
    tell: async (request) => {
      const result = await call(request, (json) => (json === undefined ? undefined : true));
      return result.ok ? { ok: true, value: undefined } : result;
    },
  };
}

function toHttp(config: InpostPayConfig, request: IziRequest, token: string): HttpRequest {
  const url = new URL(request.path, config.apiUrl);
  for (const [name, value] of Object.entries(request.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, String(value));
  const body = request.rawBody ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  return {
    operation: request.operation,
    method: request.method,
    url: url.href,
    headers: {
      accept: "application/json",
      "inpay-plugin-version": config.pluginVersion,
      ...request.headers,
      ...(body !== undefined && { "content-type": "application/json" }),
      authorization: `Bearer ${token}`,
    },
    body,
  };
}

function parse(body: string): unknown {
  if (body.trim() === "") return null;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
