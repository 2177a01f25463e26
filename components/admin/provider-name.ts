const NAMES: Record<string, string> = { "inpost-pay": "InPost Pay", seqr: "SEQR", pockyt: "Pockyt" };

/** A provider's name as people know it: `seqr` → `SEQR`. */
export function providerName(provider: string): string {
  return NAMES[provider] ?? provider;
}
