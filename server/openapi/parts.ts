import "server-only";
import { z } from "zod";
import type { ZodOpenApiResponsesObject } from "zod-openapi";
import { currencies } from "@/core/money/money";

export const text = z.object({ en: z.string(), pl: z.string() });
export const amount = z.int().meta({ description: "Integer of minor units, VAT included." });
export const currency = z.enum(currencies);
export const vatParts = z.array(z.object({ rate: z.number(), amount }));

export const problemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: "For programs." }),
    detail: z.string().meta({ description: "For people." }),
    requestId: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457" });

/** The answer of success as JSON of `schema`. */
export function json(description: string, schema: z.ZodType): ZodOpenApiResponsesObject[`2${string}`] {
  return { description, content: { "application/json": { schema } } };
}

/** The body of a request as JSON of `schema`. */
export function body(schema: z.ZodType) {
  return { required: true, content: { "application/json": { schema } } };
}

/** Problem answers by status, e.g. `problems({ 404: "No such product." })`. */
export function problems(byStatus: Readonly<Record<number, string>>): ZodOpenApiResponsesObject {
  const entries = Object.entries(byStatus).map(([status, description]) => [
    status,
    { description, content: { "application/problem+json": { schema: problemBody } } },
  ]);
  return Object.fromEntries(entries) as ZodOpenApiResponsesObject; // its keys are statuses by construction
}

/** What any endpoint that reads a JSON body may refuse. */
export const bodyProblems = {
  400: "The body is not what this endpoint takes; `errors` says where.",
  413: "The body is too large.",
  415: "The body is not `application/json`.",
};
