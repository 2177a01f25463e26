/** Why a try came to nothing, or cannot go on. `unanswered`: no clear answer came to the charge, which may have happened. */
export type AttemptProblem =
  | "code-refused"
  | "wrong-wallet"
  | "not-enabled"
  | "configuration"
  | "unreachable"
  | "amount-differs"
  | "unanswered";

const mayHaveCharged = new Set<string>(["amount-differs", "unanswered"] satisfies AttemptProblem[]);

/** Whether the problem kept the charge from ever being submitted; `null` is no problem at all. */
export function wasRefused(problem: string | null): boolean {
  return problem !== null && !mayHaveCharged.has(problem);
}
