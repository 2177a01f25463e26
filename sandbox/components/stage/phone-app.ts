export type PhoneApp = "seqr" | "inpost-pay";

export const PHONE_APPS: { value: PhoneApp; label: string }[] = [
  { value: "seqr", label: "SEQR" },
  { value: "inpost-pay", label: "InPost" },
];

/** The app that a code in the shop is meant for: links of InPost lead to the InPost app, all else to SEQR. */
export function appOfCode(text: string): PhoneApp {
  return /^inpost\w*:|\/phone\/inpost\b|\/app\/izi\/|\/\/(?:[\w-]+\.)*inpost\.pl\//i.test(text)
    ? "inpost-pay"
    : "seqr";
}
