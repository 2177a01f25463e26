export type ShopMessage = { type: "kram:code"; text: string } | { type: "kram:location"; path: string };

/** What the shop in the frame says to the stage: a code was clicked, or the address changed. Anything else is null. */
export function readShopMessage(data: unknown): ShopMessage | null {
  if (!data || typeof data !== "object" || !("type" in data)) return null;
  if (data.type === "kram:code" && "text" in data && typeof data.text === "string" && data.text)
    return { type: "kram:code", text: data.text };
  if (
    data.type === "kram:location" &&
    "path" in data &&
    typeof data.path === "string" &&
    data.path.startsWith("/")
  ) {
    return { type: "kram:location", path: data.path };
  }
  return null;
}

/** What was typed into the address bar as an address inside the shop; null when it leads elsewhere. */
export function addressInShop(typed: string, shop: string): string | null {
  try {
    const url = new URL(typed.trim() || "/", shop);
    return url.origin === shop ? `${url.pathname}${url.search}${url.hash}` : null;
  } catch {
    return null;
  }
}
