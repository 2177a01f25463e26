import { createHash } from "node:crypto";
import type { WireMessage } from "@/core/payment/provider";
import type { InpostPayConfig } from "../config";
import type { InpostDeps } from "../exchange";

export const exampleConfig: InpostPayConfig = {
  apiUrl: "https://api.test",
  loginUrl: "https://login.test",
  clientId: "kram-demo",
  clientSecret: "example-client-secret",
  merchantClientId: "kram-demo-widget",
  posId: "12345678",
  merchantSecret: "synthetic-merchant-secret",
  refundSignaturePrefix: "",
  timeoutMs: 3000,
  pluginVersion: "kram-0.1.0",
};

/** The vectors of protocol 3.1; the clock stands at 10:16. */
export const vectorTime = "2026-03-14T10:16:00Z";
export const vectorMerchant = "demo-merchant-0001";
export const vectorKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4LTwdTh0+x9HmzwQoh7rB7nWOBaX1ugyN+ZjfhKwLefJSiUx0E8pqvbb" +
  "ZmXFuCd3x09zMioHt+oxTK16HzbFgIgbpGgxm6LOFJCqgWFevfYHP/zNU8Jzfc7h+8sTQPxGVBYexL71cHQY8liEixfrbaTcftVu" +
  "HsZWS05JfBgIkSG0BaxprQ83EVorphUp32qvB9fQkZePZ9Jh7CNmo0JSKt4EfArejxV4we76/+PnYTvUfQEGhtlkzKHtXhgow+ui" +
  "FvWDkRx/LlLqKFA5s3FkzowNF+mvHrMCgSflFYdntQWUEHWnuzpFYzGE+KvhWHVPjiFXNK9Xx4bn9518QXpi/QIDAQAB";
export const vectorKeyHash = "0d7b107cc0adc5734c3e90809040490569f20cda3eb2de7acf05fbb4b1fb2a8e";

export const vectorA = {
  body: '{"status":"SUCCESS","inpost_basket_id":"3f0c1d52-8a55-4a43-9c5e-0d6d0f6b7a10"}',
  timestamp: "2026-03-14T10:15:30.123Z",
  data:
    "SGNQZ1FVZFBjV0I2UzZtbFhMYWVHNlRKVThKckg0ZjVxK1NJSGpEaTRNMD0sZGVtby1tZXJjaGFudC0wMDAxLDMsMjAyNi0wMy0x" +
    "NFQxMDoxNTozMC4xMjNa",
  signature:
    "P2MNFz5DqI3uReHB1BgTINBVdCNXCzBvqopnXErI51URWADjExF3guWgBCyLZY+39LY+NSGxTdXptPgMGa6khv25pip9yuF49kSN" +
    "WmLiwzecj79JX7JLL4C+VCZl/xWxmxj/TEpa4/atvMGAKN3V59yIZBF3D2b2M1pOGf31vBigOQcuW6WhlwTpATO+D2AjsW9L61cw" +
    "mvZyaPPkWB1gdMaunH86WDCheITCQbI1DK4rCymBRLSRgPMCQOkn3NTvg4NsfzcTVyxcPOAlBunEHnzxjs9WRRNMzgM41V7+nogZ" +
    "RVEvci/LFAWgvYZkZu9D9YH9PJAvs0sYCqHsLPWPyg==",
};
export const vectorB = {
  body: "",
  timestamp: "2026-03-14T10:15:31.000Z",
  data:
    "NDdERVFwajhIQlNhKy9USW1XKzVKQ2V1UWVSa201Tk1wSldaRzNoU3VGVT0sZGVtby1tZXJjaGFudC0wMDAxLDMsMjAyNi0wMy0x" +
    "NFQxMDoxNTozMS4wMDBa",
  signature:
    "UA6J5B6+4aD0TMKNrmSNq+c6OSxfy9V/Ow5U/f1cO48AJK/PNnLlsOVxNzFZPqWOzK2jv1iNZdGp0iqX37vuKfJ8bdNN0ywjBCzF" +
    "Il7zte4zPfmTY2t6dNiHhqXzyH1OiA/1JOykYSxOZStIX3LISBhISb1VpdDd66iFJcvciwOElhRgYV8sXHBh1zLTn5241l6YLZ7t" +
    "LGTIj86NHMmRkW8teSuHTCYZINZ93ZWpQnFCpoorsuJ+yg92nodoD1ssAhX8UfYhxPgrWGjMMWYWAhuzukMysswJFFdsOsc5oEYC" +
    "w5xvRRmUmh92ME/vblVAhG6egUImL+UC4nzYotU7fg==",
};

export function hashOf(publicKeyBase64: string): string {
  return createHash("sha256").update(publicKeyBase64).digest("hex");
}

/** One answer of a played API: a status and something to send as JSON, or a text. */
export type PlayedAnswer = { status?: number; json?: unknown; text?: string };
export type PlayedRequest = {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
  json: Record<string, unknown>;
};

/** An API that gives a token to whoever asks, and then what `answer` says; remembers what was asked. */
export function playInpost(
  answer: (request: PlayedRequest) => PlayedAnswer | Promise<PlayedAnswer>,
  { tokenSeconds = 300, token = () => ({}) as PlayedAnswer } = {},
) {
  const requests: PlayedRequest[] = [];
  const tokens: string[] = [];
  const messages: WireMessage[] = [];
  let time = new Date(vectorTime);
  let ids = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(String(input));
    const body = typeof init?.body === "string" ? init.body : "";
    if (url.pathname.endsWith("/openid-connect/token")) {
      tokens.push(body);
      const own = token();
      const { status = 200, json = { access_token: `token-${tokens.length}`, expires_in: tokenSeconds } } =
        own;
      return new Response(own.text ?? JSON.stringify(json), { status });
    }
    const request = {
      method: init?.method ?? "GET",
      url,
      headers: new Headers(init?.headers),
      body,
      json: (body ? JSON.parse(body) : {}) as Record<string, unknown>, // the adapter sends objects only
    };
    requests.push(request);
    const { status = 200, json, text } = await answer(request);
    return new Response(status === 204 ? null : (text ?? (json === undefined ? "" : JSON.stringify(json))), {
      status,
    });
  };
  const deps: InpostDeps = {
    fetch,
    now: () => time,
    newId: () => `id-${++ids}`,
    onMessage: (message) => messages.push(message),
  };
  const pass = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  return { deps, requests, tokens, messages, pass };
}
