import { NextResponse, type NextRequest } from "next/server";
import { readListingFilter, toListingSegment } from "@/components/catalog/listing-filter";
import { isLocale, preferredLocale } from "@/i18n/routing";
import { accountGate } from "@/server/account/account-gate";
import { gate } from "@/server/auth/gate";

const LOCALE_COOKIE = "kram-locale";

function toLocale(request: NextRequest): NextResponse {
  const chosen = request.cookies.get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale(request.headers.get("accept-language"));
  const target = request.nextUrl.clone();
  target.pathname = `/${locale}${target.pathname === "/" ? "" : target.pathname}`;
  const response = NextResponse.redirect(target);
  response.headers.set("Vary", "Accept-Language, Cookie");
  return response;
}

/** A listing has its state in search parameters; as a path its page can be kept like any other. */
function toListing(request: NextRequest, locale: string): NextResponse {
  const segment = toListingSegment(readListingFilter(request.nextUrl.searchParams));
  if (!segment) return NextResponse.next();
  const target = request.nextUrl.clone();
  target.pathname = `/${locale}/search/f/${segment}`;
  target.search = "";
  return NextResponse.rewrite(target);
}

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, locale, area] = request.nextUrl.pathname.split("/");
  if (!isLocale(locale)) return toLocale(request);
  if (area === "search") return toListing(request, locale);
  const closed = area === "account" ? await accountGate(request) : await gate(request);
  return closed ?? NextResponse.next();
}

// Kept narrow: home and product pages come straight from the page cache.
export const config = {
  matcher: [
    "/",
    "/(search|basket|products|orders|account|admin|till)/:path*",
    "/(en|pl)/(search|account)",
    "/(en|pl)/(admin|till)/:path*",
  ],
};
