import type { z } from "zod";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import type { Issue } from "@sandbox/inpost-pay/complain";

/** A schema's complaints as path and message. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
}

/** The body as a schema reads it, or BAD_REQUEST with everything that is wrong. */
export function readBodyAs<T extends z.ZodType>(schema: T, body: unknown): z.output<T> | ApiError {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const wrong = issuesOf(parsed.error).map(({ path, message }) => `${path || "body"}: ${message}`);
  return new ApiError("BAD_REQUEST", wrong.join("; "));
}
