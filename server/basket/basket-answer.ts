import "server-only";
import type { BasketView } from "@/core/basket/basket-view";
import { basketCookieHeader } from "./basket-cookie";

/** The whole basket as every basket endpoint answers it; with `token`, the browser keeps that key. */
export function basketAnswer(basket: BasketView, token?: string): Response {
  const answer = Response.json(basket, { headers: { "Cache-Control": "no-store" } });
  if (token !== undefined) answer.headers.append("Set-Cookie", basketCookieHeader(token));
  return answer;
}
