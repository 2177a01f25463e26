/** What is known of an attempt while it is open (protocol 5). Times in milliseconds since the charge was sent. */
export type Known = {
  /** The latest answer of the query: `open` is init, pending, dealing or a status that nobody knows. */
  status: "paid" | "declined" | "closed" | "open" | "no-answer";
  /** The whole amount went back. */
  voided: boolean;
  /** `asked`: a cancel was sent, whatever it answered; the query came after it when `status` is fresh. */
  cancel: "none" | "wanted" | "asked";
  /** The charge has no clear answer: lost, broken, an error of theirs. */
  unclear: boolean;
  elapsedMs: number;
};

export type Step =
  | { do: "finish-paid" }
  | { do: "end-unpaid"; why: "declined" | "closed" }
  | { do: "end-reversed" }
  /** Ask again after so many milliseconds. */
  | { do: "query"; afterMs: number; taking: "normal" | "long" }
  | { do: "cancel" }
  /** A cancel is wanted, but it is too early for it. */
  | { do: "wait-to-cancel"; afterMs: number }
  | { do: "needs-attention" };

/** The till's patience (protocol 5), all in milliseconds. */
export const patience = {
  firstQuery: 2_000,
  everyQuery: 3_000,
  takingLong: 20_000,
  earliestCancel: 15_000,
  giveUp: 60_000,
  /** After a cancel, how long the query may stay without a clear answer. */
  afterCancel: 90_000,
  reconcileEvery: 60_000,
  reconcileFor: 2 * 3_600_000,
} as const;
export type Patience = { readonly [Name in keyof typeof patience]: number };

/**
 * The next step of an attempt, a table with nothing left out (protocol 5). A query's clear word always wins: paid is
 * paid even after a cancel, and a charge that was given back is neither. No answer is never taken for declined (R3).
 * A charge of unclear answer that the query finds open is cancelled, not waited for, whatever it is called there.
 */
export function nextStep(known: Known, limits: Patience = patience): Step {
  const { status, voided, cancel, unclear, elapsedMs } = known;
  if (status === "paid") return { do: "finish-paid" };
  if (status === "declined" || status === "closed")
    return voided ? { do: "end-reversed" } : { do: "end-unpaid", why: status };
  if (cancel === "asked") {
    return elapsedMs < limits.afterCancel ? again(elapsedMs, limits) : { do: "needs-attention" };
  }
  const lost = unclear && status === "open";
  const wantsCancel = cancel === "wanted" || lost || elapsedMs >= limits.giveUp;
  if (!wantsCancel) return again(elapsedMs, limits);
  if (elapsedMs < limits.earliestCancel)
    return { do: "wait-to-cancel", afterMs: limits.earliestCancel - elapsedMs };
  return { do: "cancel" };
}

function again(elapsedMs: number, limits: Patience): Step {
  const afterMs = elapsedMs < limits.firstQuery ? limits.firstQuery - elapsedMs : limits.everyQuery;
  return { do: "query", afterMs, taking: elapsedMs >= limits.takingLong ? "long" : "normal" };
}

/** A waiting time with a jitter of ±10 %; `random` is from 0 to 1: `jitter(3000, 0.5)` → 3000. */
export function jitter(ms: number, random: number): number {
  return Math.round(ms * (0.9 + 0.2 * random));
}
