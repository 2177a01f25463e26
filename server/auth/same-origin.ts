import "server-only";
/**
 * Whether a request that changes something came from our own pages or from no browser at all (curl).
 * A browser always names the origin of a POST; one that names another origin is a forgery.
 */
export function isSameOrigin(headers: Headers, publicUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  if (origin === new URL(publicUrl).origin) return true;
  // The shop is also reached under other names of the same machine; the browser sets Host itself.
  const host = headers.get("host");
  return URL.canParse(origin) && host !== null && new URL(origin).host === host;
}
