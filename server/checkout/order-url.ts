import "server-only";
import type { Locale } from "@/core/catalog/catalog";

/** The path of an order's page, for whoever has its key. */
export function orderUrl(locale: Locale, token: string): string {
  return `/${locale}/orders/${token}`;
}
