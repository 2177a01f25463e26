const KEY = "kram-inpost-pay";
const PARAMETERS = ["showIzi", "showInPostPay"];

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Until InPost has audited a shop only those who come with `?showIzi=true` (or `showInPostPay`) see the widget; the
 * browser remembers it, and `=false` makes it forget (protocol 4.7).
 */
export function shownInTestMode(search: string, memory: Memory): boolean {
  const parameters = new URLSearchParams(search);
  const asked = PARAMETERS.map((name) => parameters.get(name)).find((value) => value !== null);
  if (asked === "true") memory.setItem(KEY, "shown");
  else if (asked !== undefined) memory.removeItem(KEY);
  return memory.getItem(KEY) === "shown";
}
