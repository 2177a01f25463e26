/** Where the shop answers, from SHOP_URL (an address, e.g. "http://localhost:3000"); read on the server only. */
export function shopLinks(): { shop: string; backOffice: string } {
  const origin = new URL(process.env.SHOP_URL ?? "http://localhost:3000").origin;
  return { shop: origin, backOffice: `${origin}/en/admin` };
}
