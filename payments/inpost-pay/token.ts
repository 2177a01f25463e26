import { z } from "zod";
import type { ProviderFailure, ProviderResult } from "@/core/payment/provider";
import type { InpostPayConfig } from "./config";
import { exchange, type HttpAnswer, type InpostDeps } from "./exchange";

const tokenPath = "/auth/realms/external/protocol/openid-connect/token";
const marginMs = 60_000;

const granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const denied = z.object({ error: z.string(), error_description: z.string().optional() });

type Token = { value: string; usableUntil: number };

/** The access token of one set of credentials. */
export type TokenSource = {
  /** A token good for a minute more at least, unless InPost gives shorter ones. */
  get(): Promise<ProviderResult<string>>;
  /** Forgets a token that InPost refused; a newer one stays. */
  drop(token: string): void;
};

/** Fetches tokens by client credentials (protocol 1). Callers at the same time share one request. */
export function createTokenSource(config: InpostPayConfig, deps: InpostDeps): TokenSource {
  let token: Token | undefined;
  let asking: Promise<ProviderResult<string>> | undefined;

  async function ask(): Promise<ProviderResult<string>> {
    const askedAt = deps.now().getTime();
    const answer = await requestToken(config, deps);
    if (!answer.ok) return answer;
    const read = granted.safeParse(parse(answer.body));
    if (answer.status !== 200 || !read.success) return { ok: false, failure: failureOf(answer) };
    const { access_token: value, expires_in: seconds } = read.data;
    token = { value, usableUntil: askedAt + seconds * 1000 - marginMs };
    return { ok: true, value };
  }

  return {
    get: async () => {
      if (token && deps.now().getTime() < token.usableUntil) return { ok: true, value: token.value };
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    drop: (refused) => {
      if (token?.value === refused) token = undefined;
    },
  };
}

function requestToken(config: InpostPayConfig, deps: InpostDeps): Promise<HttpAnswer> {
  const form = new URLSearchParams({
    client_id: config.clientId,
    client_secret: config.clientSecret,
    grant_type: "client_credentials",
  });
  return exchange(config, deps, {
    operation: "token",
    method: "POST",
    url: new URL(tokenPath, config.loginUrl).href,
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: form.toString(),
    shownBody: `client_id=${config.clientId}&client_secret=***&grant_type=client_credentials`,
  });
}

/** Without a token nothing was asked of InPost yet, so everything that may pass is `retry`. */
function failureOf({ status, body }: { status: number; body: string }): ProviderFailure {
  const told = denied.safeParse(parse(body));
  if (status >= 500 || status === 429 || status === 408 || status === 200)
    return {
      kind: "retry",
      code: status === 200 ? "malformed" : `http-${status}`,
      detail: "token: no token",
    };
  const code = told.success ? told.data.error : `http-${status}`;
  return { kind: "configuration", code, detail: "token: InPost refuses the client credentials" };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
