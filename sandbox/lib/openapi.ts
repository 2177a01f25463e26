import { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { faultSchema, newFaultSchema } from "@sandbox/faults";
import { journalEntrySchema, journalFilterSchema } from "@sandbox/journal";
import { clockChangeSchema, clockSchema } from "@sandbox/lib/clock-schemas";
import { inpostPayPaths } from "@sandbox/inpost-pay/control/openapi";
import { answers, noContent, takes } from "@sandbox/lib/openapi-parts";
import { mailSchema } from "@sandbox/mail/mail-store";
import { pockytPaths } from "@sandbox/pockyt/control/openapi";
import { seqrPaths } from "@sandbox/seqr/control/openapi";
import { personPatchSchema } from "@sandbox/store/patch-person";
import { personSchema } from "@sandbox/store/person";

const id = z.object({ id: z.string() });

const paths: ZodOpenApiPathsObject = {
  "/control/health": {
    get: { summary: "Whether it runs", ...answers(z.object({ status: z.literal("ok") })) },
  },
  "/control/openapi.json": { get: { summary: "This document", ...answers(z.looseObject({})) } },
  "/control/events": {
    get: {
      summary: "Server-sent events: `event: change`, data `{topic}`",
      responses: {
        "200": { description: "The stream", content: { "text/event-stream": { schema: z.string() } } },
      },
    },
  },
  "/control/people": { get: { summary: "The people and their phones", ...answers(z.array(personSchema)) } },
  "/control/people/{id}": {
    patch: {
      summary: "Change a person",
      requestParams: { path: id },
      ...takes(personPatchSchema),
      ...answers(personSchema),
    },
  },
  "/control/reset": { post: { summary: "All state back to the seed", ...noContent } },
  "/control/clock": {
    get: { summary: "The sandbox's time", ...answers(clockSchema) },
    put: { summary: "Move the clock", ...takes(clockChangeSchema), ...answers(clockSchema) },
  },
  "/control/journal": {
    get: {
      summary: "Messages in and out, newest first",
      requestParams: { query: journalFilterSchema },
      ...answers(z.array(journalEntrySchema)),
    },
    delete: { summary: "Empty the journal", ...noContent },
  },
  "/control/faults": {
    get: { summary: "Faults that are set", ...answers(z.array(faultSchema)) },
    post: { summary: "Set a fault", ...takes(newFaultSchema), ...answers(faultSchema, "201") },
    delete: { summary: "Remove all faults", ...noContent },
  },
  "/control/faults/{id}": {
    delete: { summary: "Remove a fault", requestParams: { path: id }, ...noContent },
  },
  "/control/mail": {
    get: { summary: "Mail that came in, newest first", ...answers(z.array(mailSchema)) },
    delete: { summary: "Delete all mail", ...noContent },
  },
  "/control/mail/{id}": { get: { summary: "One mail", requestParams: { path: id }, ...answers(mailSchema) } },
  ...seqrPaths,
  ...inpostPayPaths,
  ...pockytPaths,
};

/** The control API as OpenAPI 3.1, made of the schemas that read its requests. */
export function openApiDocument(serverUrl: string) {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Kram sandbox: control API",
      version: "1.0.0",
      description:
        "Everything a phone page, the console or the mail page does. Amounts are minor units, times ISO 8601.",
    },
    servers: [{ url: serverUrl }],
    paths,
  });
}
