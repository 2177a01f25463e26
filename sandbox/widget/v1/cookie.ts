const NAME = "BrowserId";
const YEAR_S = 365 * 24 * 60 * 60;

/** The cookie of section 4.2 as a text for `document.cookie`; the shop's server reads it, and so must the script. */
export function browserCookie(browserId: string, secure: boolean): string {
  return `${NAME}=${encodeURIComponent(browserId)}; path=/; max-age=${YEAR_S}; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** The same cookie, gone. */
export function noBrowserCookie(): string {
  return `${NAME}=; path=/; max-age=0; SameSite=Lax`;
}
