import { readReceiptCode } from "./receipt-code";

export type Wallet = "wechatpay" | "unionpay" | "alipay" | "alipay-plus" | "unknown";

export type WalletCode =
  | {
      kind: "wallet";
      code: string;
      wallet: Wallet;
      /** What the charge may name; absent where several wallets share a pattern, or none is known. */
      vendor?: "wechatpay" | "unionpay";
      /** Looks like a transaction number too: ask among our own before charging it. */
      maybeTransactionNo: boolean;
    }
  | { kind: "refused"; why: "empty" | "ean" | "receipt" | "url" | "unreadable" };

/**
 * What a scanned or typed text is, when a wallet's code is wanted (protocol 3.8). Always a text: 16 to 24 digits do
 * not fit a number. A pattern that nobody documented is `unknown`, not refused.
 */
export function readWalletCode(scanned: string): WalletCode {
  const code = clean(scanned);
  if (code === "") return refuse("empty");
  if (readReceiptCode(code) !== undefined || /^PKT-/i.test(code)) return refuse("receipt");
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(code) || /^www\./i.test(code)) return refuse("url");
  if (/^(\d{8}|\d{12,14})$/.test(code)) return refuse("ean");
  // `&` and `=` would make the signature over the code ambiguous (protocol 2.3).
  if (!/^[!-~]{6,128}$/.test(code) || /[&=]/.test(code)) return refuse("unreadable");
  const wallet = detect(code);
  const vendor = wallet === "wechatpay" || wallet === "unionpay" ? wallet : undefined;
  const maybeTransactionNo = /^(29|3[0-7])\d{16}$/.test(code);
  return { kind: "wallet", code, wallet, ...(vendor && { vendor }), maybeTransactionNo };
}

/** The part of a code that may be shown or kept: `…8046` (protocol 3.8 f). */
export function lastFour(code: string): string {
  return code.slice(-4);
}

// Scanners may add a symbology mark (`]Q1`), CR, LF or TAB; people type blanks between the digits.
function clean(scanned: string): string {
  const bare = scanned.replace(/[\p{Cc}\s]+/gu, " ").trim();
  const unmarked = bare.replace(/^\][A-Za-z]\d/, "");
  return /^[\d ]+$/.test(unmarked) ? unmarked.replaceAll(" ", "") : unmarked;
}

const patterns: readonly (readonly [Wallet, RegExp])[] = [
  ["wechatpay", /^1[0-5]\d{16}$/],
  ["unionpay", /^62\d{17}$/],
  ["alipay-plus", /^(2[5-9]|30)\d{22}$/],
  ["alipay-plus", /^289\d{10}6\d{5}$/],
  ["alipay", /^(2[5-9]|30)\d{14,22}$/],
];

function detect(code: string): Wallet {
  return patterns.find(([, pattern]) => pattern.test(code))?.[0] ?? "unknown";
}

function refuse(why: Extract<WalletCode, { kind: "refused" }>["why"]): WalletCode {
  return { kind: "refused", why };
}
