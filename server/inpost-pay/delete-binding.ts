import "server-only";
import { providers } from "@/server/payments/providers";

/**
 * Tells InPost that a basket is no longer linked; `realized`: it was bought in the shop instead (protocol 2.4, R16).
 * A link that is gone already is fine. Throws when it should be tried again.
 */
export async function deleteBinding(binding: { basketId: string; realized: boolean }): Promise<void> {
  const deleted = await providers().inpostPay?.deleteBinding(binding);
  if (!deleted || deleted.ok) return;
  const { code, detail } = deleted.failure;
  throw new Error(`InPost did not take the end of a link: ${code} ${detail}`);
}
