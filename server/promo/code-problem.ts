import "server-only";
import { problem } from "@/server/http/problem";
import type { CodeRefusal } from "./change-codes";

const problems: Record<CodeRefusal["code"], readonly [status: number, detail: string]> = {
  unknown: [404, "The shop knows no such code."],
  "no-basket": [404, "There is no basket that could take a code."],
  inactive: [409, "The code is switched off."],
  "not-started": [409, "The code does not count yet."],
  ended: [409, "The code has ended."],
  "not-pln": [409, "The code counts in PLN only."],
  "only-in-app": [409, "The code counts only in the wallet's app."],
  used: [409, "This shopper has used the code; it counts once."],
  minimum: [409, "The goods come to less than the code needs; `minimum` says how much, in minor units."],
  "not-combinable": [409, "The code does not go together with another one in the basket."],
  "already-ordered": [409, "The basket has been ordered and does not change any more."],
  "too-many-codes": [409, "The basket holds as many codes as it can."],
};

/** The answer to a code that does not count. */
export function codeProblem(error: CodeRefusal): Response {
  const [status, detail] = problems[error.code];
  const minimum = "minimum" in error && error.minimum ? { minimum: error.minimum } : {};
  return problem(status, error.code, detail, minimum);
}
