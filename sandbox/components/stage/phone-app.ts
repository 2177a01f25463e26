export type PhoneApp = "seqr" | "inpost-pay" | "pockyt";

export const PHONE_APPS: { value: PhoneApp; label: string }[] = [
  { value: "seqr", label: "SEQR" },
  { value: "inpost-pay", label: "InPost" },
  { value: "pockyt", label: "Wallet" },
];

/** The app that a code in the shop is meant for: InPost's links are for its app, the till's for a wallet, all else for SEQR. */
export function appOfCode(text: string): PhoneApp {
  if (/\/wallet\/pay\//.test(text)) return "pockyt";
  return /^inpost\w*:|\/phone\/inpost\b|\/app\/izi\/|\/\/(?:[\w-]+\.)*inpost\.pl\//i.test(text)
    ? "inpost-pay"
    : "seqr";
}

/** The app that goes with a page of the shop, when one does: at the till it is a wallet. */
export function appOfPath(path: string): PhoneApp | null {
  return /^\/(?:[a-z]{2}\/)?till(?:[/?#]|$)/.test(path) ? "pockyt" : null;
}
