const titles: Readonly<Record<string, string>> = {
  seqr: "SEQR",
  "inpost-pay": "InPost Pay",
  pockyt: "Pockyt",
};

/** What a provider calls itself: `inpost-pay` is InPost Pay. */
export function providerTitle(provider: string | undefined): string {
  return titles[provider ?? ""] ?? provider ?? "";
}
