import "server-only";
import { NextResponse, type NextRequest } from "next/server";
import { readShopperToken } from "./shopper-session";

/** In front of a shopper's account: without a session the answer is a redirect to the sign-in page. */
export async function accountGate(request: NextRequest): Promise<NextResponse | undefined> {
  if (await readShopperToken(request.headers)) return undefined;
  const target = request.nextUrl.clone();
  target.pathname += "/sign-in";
  target.search = "";
  return NextResponse.redirect(target);
}
