import "server-only";
import { problem } from "@/server/http/problem";
import type { AddLineError } from "./add-line";

const problems = {
  "unknown-sku": [404, "Nothing is sold under this SKU."],
  "basket-full": [409, "The basket holds as many different things as it can."],
} as const;

/** The answer when something could not be put into a basket. */
export function addLineProblem({ code }: AddLineError): Response {
  const [status, detail] = problems[code];
  return problem(status, code, detail);
}
