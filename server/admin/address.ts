import "server-only";

/** A page's address with those parameters that have a value: `addressOf("/en", { q: "", state: "PAID" })` → `/en?state=PAID`. */
export function addressOf(path: string, params: Record<string, string | undefined>): string {
  const kept = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(kept).toString();
  return query ? `${path}?${query}` : path;
}

/** A search parameter as one text; of a repeated one the first counts, a missing one is empty. */
export function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
