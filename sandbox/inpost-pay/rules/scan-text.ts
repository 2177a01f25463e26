export type Scanned = { kind: "link"; token: string } | { kind: "basket"; inpostBasketId: string };

const token = /^[A-Za-z0-9_-]{8,64}$/;
const path = /^\/app\/izi\/([A-Za-z0-9_-]{8,64})\/?$/;

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** What a scanned text is: our deep link, at whatever host it was reached, its bare token, or `inpost://izilink?basket_id=…`. */
export function readScan(given: string): Scanned | null {
  const text = given.trim();
  if (token.test(text)) return { kind: "link", token: text };
  const url = parseUrl(text);
  if (!url) return null;
  if (/^inpost(?:sandbox|uat)?:$/.test(url.protocol)) {
    const inpostBasketId = url.searchParams.get("basket_id");
    return inpostBasketId ? { kind: "basket", inpostBasketId } : null;
  }
  const [, found] = path.exec(url.pathname) ?? [];
  return found ? { kind: "link", token: found } : null;
}
