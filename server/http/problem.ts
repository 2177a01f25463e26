import "server-only";
import { STATUS_CODES } from "node:http";
import { requestId } from "./request-context";

/**
 * An error answer (RFC 9457, `application/problem+json`): `code` for programs, `detail` for the person who calls.
 * `extra` members stand beside them, e.g. `{ errors: [{ path, message }] }`.
 */
export function problem(
  status: number,
  code: string,
  detail: string,
  extra: Readonly<Record<string, unknown>> = {},
): Response {
  const title = STATUS_CODES[status] ?? "Error";
  const body = { type: "about:blank", title, status, code, detail, requestId: requestId(), ...extra };
  return Response.json(body, {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}

/** Thrown while a request is being read; `route` answers with the problem. */
export class RequestProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = "RequestProblem";
  }

  toResponse(): Response {
    return problem(this.status, this.code, this.message, this.extra);
  }
}
