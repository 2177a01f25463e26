import "server-only";
import { z } from "zod";
import type { ZodOpenApiOperationObject } from "zod-openapi";
import { body, bodyProblems, json, problems } from "./parts";

const tags = ["till"];
export const refusals = {
  401: "Not signed in.",
  403: "Not for this role, or sent by a page of another site.",
  404: "There is no such thing.",
  409: "Its state does not allow this; `code` says why.",
};

type Described = {
  summary: string;
  answer: z.ZodType;
  wants?: z.ZodType;
  status?: 200 | 201;
  path?: z.ZodObject;
  query?: z.ZodObject;
  more?: Record<number, string>;
};

const byId = z.object({ id: z.string() });

/** An endpoint of the till: for a signed-in cashier or admin, by session cookie. */
export function tillOperation({
  summary,
  answer,
  wants,
  status = 200,
  path = byId,
  query,
  more = {},
}: Described): ZodOpenApiOperationObject {
  return {
    ...{ tags, summary, security: [{ session: [] }] },
    requestParams: { path, ...(query && { query }) },
    ...(wants && { requestBody: body(wants) }),
    responses: {
      [status]: json("How it is now.", answer),
      ...problems(wants ? { ...bodyProblems, ...refusals, ...more } : { ...refusals, ...more }),
    },
  };
}
