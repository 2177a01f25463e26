import "server-only";
import { basketCookieHeader } from "@/server/basket/basket-cookie";

/** An answer to the shop's own page; never kept by anybody (R10). With `token` the browser keeps that basket key. */
export function pageAnswer(body: object, token?: string): Response {
  const answer = Response.json(body, { headers: { "Cache-Control": "no-store" } });
  if (token !== undefined) answer.headers.append("Set-Cookie", basketCookieHeader(token));
  return answer;
}
