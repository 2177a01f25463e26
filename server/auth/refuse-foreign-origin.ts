import "server-only";
import { env } from "@/server/env";
import { RequestProblem } from "@/server/http/problem";
import { isSameOrigin } from "./same-origin";

const READS = new Set(["GET", "HEAD"]);

/** Throws a 403 problem for a write that a page of another origin sends. */
export function refuseForeignOrigin({ method, headers }: Request): void {
  if (READS.has(method) || isSameOrigin(headers, env().PUBLIC_URL)) return;
  throw new RequestProblem(403, "foreign-origin", "The request came from a page of another site.");
}
