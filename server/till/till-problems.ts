import "server-only";
import { problem } from "@/server/http/problem";

/** What the till may say no with: status and words for the person at the counter. */
const problems = {
  "not-found": [404, "There is no such thing here."],
  "unknown-display": [404, "This screen is not paired with a till any more."],
  "unknown-product": [404, "No product has this code."],
  "bad-amount": [400, "The amount does not fit. Nothing was changed."],
  "bad-lines": [400, "These lines or quantities cannot be given back."],
  "bad-range": [400, "Choose days, at most 15 apart."],
  "discount-too-large": [400, "The discount is more than there is to pay."],
  "not-enough": [400, "That is less than what is to be paid. Nothing was taken."],
  "code-refused": [400, "This is no code of a wallet. Nothing was charged; scan the code in the wallet."],
  "receipt-code": [400, "This is the code of a receipt."],
  "wallet-code": [400, "This is the code of a wallet. Choose Digital wallet first."],
  frozen: [409, "The sale is being paid; its lines cannot change now."],
  empty: [409, "There is nothing to pay yet."],
  paid: [409, "The sale is paid."],
  "wrong-state": [409, "The sale does not allow this now. Look at it again."],
  "attempt-open": [409, "A payment is under way already. Wait for it or cancel it."],
  "not-open": [409, "This payment is over."],
  "already-sent": [409, "A code was sent already. Nothing more was charged."],
  "code-used": [409, "This code was sent before. Ask the shopper for a new one; nothing was charged."],
  "not-for-sale": [409, "This has no price at the till."],
  "out-of-stock": [409, "There are not enough pieces."],
  "shift-open": [409, "A shift is open at this till already."],
  "no-shift": [409, "Open a shift first."],
  "sales-open": [409, "Some sales are not finished."],
  "not-paid": [409, "Nothing was paid."],
  "too-much": [409, "That is more than may still be given back."],
  "other-currency": [409, "This was not paid in the till's currency. Give it back in the back office."],
  "no-printer": [409, "No printer is set for this till."],
  "printer-silent": [502, "The printer does not answer at its address. Nothing was printed."],
  "not-unknown": [409, "The outcome is known already."],
  off: [503, "Wallet payments are not configured."],
  "provider-unavailable": [502, "Pockyt cannot be reached. No money has moved; try again or take cash."],
} as const satisfies Record<string, readonly [number, string]>;

export type TillProblem = keyof typeof problems;
type TillError = { code: TillProblem; more: Record<string, unknown> };
export type TillResult<Value> = { ok: true; value: Value } | { ok: false; error: TillError };

/** Thrown inside a use case to undo its transaction; `changeSale` and `decide` turn it into a result. */
export class Refused extends Error {
  constructor(
    readonly code: TillProblem,
    readonly more: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = "Refused";
  }
}

/** Runs `work` and gives its value, or what it was refused for. */
export async function decide<Value>(work: () => Promise<Value>): Promise<TillResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: { code: error.code, more: error.more } };
    throw error;
  }
}

/** A use case's result as an answer: its value as JSON, or the problem in words. */
export function tillAnswer(result: TillResult<object>, status = 200): Response {
  if (result.ok) return Response.json(result.value, { status, headers: { "Cache-Control": "no-store" } });
  const { code, more } = result.error;
  const [refusedWith, detail] = problems[code];
  return problem(refusedWith, code, detail, more);
}
