import * as account from "@/app/api/account/route";
import * as session from "@/app/api/account/session/route";
import { env, reloadEnv } from "@/server/env";
import type { RouteContext } from "@/server/http/route";
import { newId } from "@/server/ids";
import { withTransaction } from "@/server/db/transaction";
import { adoptBasket } from "@/server/basket/adopt-basket";

export const password = "a long enough password";
const noParams: RouteContext = { params: Promise.resolve({}) };

/** A secret, without which nobody can sign in. */
export function useAuthSecret(): void {
  process.env.AUTH_SECRET = "a-secret-that-is-long-enough-for-tests";
  reloadEnv();
}

/** A shopper's row, for tests that need nobody to sign in. Gives its id. */
export async function makeShopper(email = "zofia@example.com"): Promise<string> {
  const shopper = { id: newId(), email, name: "Zofia Kęs", passwordHash: "none", createdAt: new Date() };
  await withTransaction((tx) => tx.shopper.create({ data: shopper }));
  return shopper.id;
}

/** Brings a guest's basket into an account and gives its new key. */
export async function adopted(shopperId: string, token: string): Promise<string> {
  const key = await adoptBasket({ shopperId, token });
  if (key === undefined) throw new Error("the account got no basket");
  return key;
}

export const register = (body: object, cookie = "") => send(account.POST, "POST", body, cookie);
export const signIn = (body: object, cookie = "") => send(session.POST, "POST", body, cookie);
export const signOut = (cookie: string) => send(session.DELETE, "DELETE", undefined, cookie);
export const whoIs = (cookie: string) => send(account.GET, "GET", undefined, cookie);

let callers = 0;
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

async function send(handler: Handler, method: string, body: object | undefined, cookie: string) {
  // Each from an address of its own: what one address may do is counted.
  const headers = { "content-type": "application/json", cookie, "x-forwarded-for": `10.0.0.${++callers}` };
  const request = new Request(`${env().PUBLIC_URL}/api/account`, {
    ...{ method, headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await handler(request, noParams);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The cookies that an answer leaves in the browser, as the browser sends them next. */
export function cookiesOf(headers: Headers): string {
  const pairs = headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  return pairs.filter((pair) => !pair.endsWith("=")).join("; ");
}
