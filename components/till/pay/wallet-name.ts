type Words = { (key: string): string; has(key: string): boolean };

/** A wallet as people call it: `alipay` → `Alipay`; `t` has the texts of `till.wallets`. */
export function walletName(wallet: string | null | undefined, t: Words): string {
  return wallet && t.has(wallet) ? t(wallet) : t("unknown");
}
