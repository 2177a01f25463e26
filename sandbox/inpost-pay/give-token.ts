import { randomBytes } from "node:crypto";
import { handleRequest } from "@sandbox/inpost-pay/handle-request";
import type { ApiAnswer } from "@sandbox/inpost-pay/operations/operation";
import type { Merchant } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

const refuse = (status: number, error: string, error_description: string): ApiAnswer => ({
  status,
  json: { error, error_description },
});

function dropExpired({ inpostPay: { tokens }, clock }: Sandbox): void {
  for (const { token, expiresAt } of tokens.all()) if (expiresAt <= clock.now()) tokens.remove(token);
}

function grant(sandbox: Sandbox, merchant: Merchant): ApiAnswer {
  const { inpostPay, clock } = sandbox;
  dropExpired(sandbox);
  const { tokenSeconds } = inpostPay.settings();
  const token = `eyJ${randomBytes(48).toString("base64url")}`;
  const { merchantExternalId } = merchant;
  inpostPay.tokens.put({ token, merchantExternalId, expiresAt: clock.now() + tokenSeconds * 1_000 });
  return {
    status: 200,
    json: {
      access_token: token,
      expires_in: tokenSeconds,
      refresh_expires_in: 0,
      token_type: "Bearer",
      "not-before-policy": 0,
      scope: "api:inpostpay",
    },
  };
}

function answer(sandbox: Sandbox, form: URLSearchParams): ApiAnswer {
  const grantType = form.get("grant_type");
  if (!grantType) return refuse(400, "invalid_request", "Missing form parameter: grant_type");
  if (grantType !== "client_credentials")
    return refuse(400, "unsupported_grant_type", "Unsupported grant_type");
  const merchant = sandbox.inpostPay.merchants
    .all()
    .find(({ clientId }) => clientId === form.get("client_id"));
  if (!merchant) return refuse(401, "invalid_client", "Invalid client or Invalid client credentials");
  if (merchant.clientSecret !== form.get("client_secret"))
    return refuse(401, "unauthorized_client", "Invalid client or Invalid client credentials");
  return grant(sandbox, merchant);
}

/** `POST /auth/realms/external/protocol/openid-connect/token`: client credentials in the form (protocol section 1). */
export function giveToken(sandbox: Sandbox, request: Request): Promise<Response> {
  return handleRequest(sandbox, request, {
    operation: "token",
    reference: null,
    phones: [],
    run: (rawBody) => Promise.resolve(answer(sandbox, new URLSearchParams(rawBody))),
  });
}
