import { ApiError } from "@/components/layout/http-client";
import { fill } from "@/components/layout/fill";
import type { BasketWords } from "./basket-words";

/** Why a code did not count, in words; `show` writes an amount in minor units. */
export function codeError(
  reason: unknown,
  code: string,
  words: Pick<BasketWords, "refusals" | "codeProblem">,
  show: (amount: number) => string,
): string {
  if (!(reason instanceof ApiError)) return words.codeProblem;
  const text = Object.entries(words.refusals).find(([known]) => known === reason.code)?.[1];
  const minimum = reason.details.minimum;
  return text === undefined
    ? words.codeProblem
    : fill(text, { code, minimum: show(typeof minimum === "number" ? minimum : 0) });
}
