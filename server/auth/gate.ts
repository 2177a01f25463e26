import "server-only";
import { NextResponse, type NextRequest } from "next/server";
import { locales } from "@/core/catalog/catalog";
import { readToken } from "./token";

const GATED = new RegExp(`^/(${locales.join("|")})/(admin|till)(/|$)`);
// The shopper's screen may be another machine: what lets it in is its own key.
const OPEN = /^\/[^/]+\/(admin\/sign-in|till\/display)\/?$/;

/**
 * The cheap check in front of the back office and the till: without a session the answer is a redirect to the
 * sign-in page. Undefined lets the request go on; pages and route handlers still ask for the role themselves.
 */
export async function gate(request: NextRequest): Promise<NextResponse | undefined> {
  const { pathname, search } = request.nextUrl;
  const locale = GATED.exec(pathname)?.[1];
  if (!locale || OPEN.test(pathname)) return undefined;
  const cookies = Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value]));
  if (await readToken(cookies)) return undefined;
  const target = request.nextUrl.clone();
  target.pathname = `/${locale}/admin/sign-in`;
  target.search = new URLSearchParams({ next: pathname + search }).toString();
  return NextResponse.redirect(target);
}
