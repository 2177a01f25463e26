import { z } from "zod";

const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .meta({ id: "Problem" });

const problem = {
  description: "What is wrong",
  content: { "application/problem+json": { schema: problemSchema } },
};

/** An operation's answers: the schema for success, a problem for the rest. */
export function answers(schema: z.ZodType, status: "200" | "201" = "200") {
  const success = { description: "Done", content: { "application/json": { schema } } };
  return { responses: { [status]: success, default: problem } };
}

export const noContent = { responses: { "204": { description: "Done" }, default: problem } };

/** An operation's JSON body. */
export function takes(schema: z.ZodType) {
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}
