export const walletIds = [
  "alipay",
  "alipay_hk",
  "wechatpay",
  "unionpay",
  "gcash",
  "kakaopay",
  "paypal",
  "venmo",
  "cashapppay",
] as const;
export type WalletId = (typeof walletIds)[number];

interface Wallet {
  name: string;
  /** Digits or letters that a code starts with, then random ones up to `length` (protocol section 3.8). */
  prefix: string;
  length: number;
  alphabet: string;
  /** What a shop may call this wallet in `vendor`. */
  vendors: readonly string[];
}

const DIGITS = "0123456789";
// Without I, L, O and U: nobody documented these codes, so they are ours, and a person may have to read one out.
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The wallets that are played. Alipay's network takes `alipay` for its partners: their codes share its patterns. */
export const wallets: Record<WalletId, Wallet> = {
  alipay: { name: "Alipay", prefix: "28", length: 18, alphabet: DIGITS, vendors: ["alipay", "alipay_cn"] },
  alipay_hk: {
    name: "AlipayHK",
    prefix: "28",
    length: 18,
    alphabet: DIGITS,
    vendors: ["alipay_hk", "alipay"],
  },
  wechatpay: {
    name: "WeChat Pay",
    prefix: "13",
    length: 18,
    alphabet: DIGITS,
    vendors: ["wechatpay", "wechat"],
  },
  unionpay: { name: "UnionPay", prefix: "62", length: 19, alphabet: DIGITS, vendors: ["unionpay"] },
  gcash: { name: "GCash", prefix: "281012", length: 24, alphabet: DIGITS, vendors: ["gcash", "alipay"] },
  kakaopay: {
    name: "KakaoPay",
    prefix: "281088",
    length: 24,
    alphabet: DIGITS,
    vendors: ["kakaopay", "alipay"],
  },
  paypal: { name: "PayPal", prefix: "PP", length: 22, alphabet: LETTERS, vendors: ["paypal"] },
  venmo: { name: "Venmo", prefix: "VM", length: 20, alphabet: LETTERS, vendors: ["venmo"] },
  cashapppay: {
    name: "Cash App",
    prefix: "CA",
    length: 20,
    alphabet: LETTERS,
    vendors: ["cashapppay", "cashapp"],
  },
};

/** Every name that `vendor` may have for a wallet that is played here. */
export const knownVendors: ReadonlySet<string> = new Set(
  Object.values(wallets).flatMap(({ vendors }) => vendors),
);

/** A payment code of a wallet; `random` gives bytes, at least one for each sign after the prefix. */
export function makeCode(walletId: WalletId, random: Uint8Array): string {
  const { prefix, length, alphabet } = wallets[walletId];
  const signs = [...random].map((byte) => alphabet[byte % alphabet.length] ?? "0");
  return (prefix + signs.join("")).slice(0, length);
}
