import "server-only";
import { problem } from "@/server/http/problem";

type Result =
  | { ok: true; value: object }
  | { ok: false; error: { code: string; detail: string; [more: string]: unknown } };

const STATUS: Record<string, number> = {
  "not-found": 404,
  off: 503,
  "provider-unavailable": 502,
  "bad-amount": 400,
};

/** A use case's result as an answer: its value as JSON, or a problem. What does not fit the state is a 409. */
export function answer(result: Result): Response {
  if (result.ok) return Response.json(result.value, { headers: { "Cache-Control": "no-store" } });
  const { code, detail, ...more } = result.error;
  return problem(STATUS[code] ?? 409, code, detail, more);
}
