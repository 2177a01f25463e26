import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import type { Health } from "@/server/health/check-health";
import { json, problems } from "./parts";

const check = z.object({
  status: z.enum(["ok", "late", "down"]),
  ms: z.number(),
  detail: z.string().optional(),
});

const health = z
  .object({ status: z.enum(["ok", "down"]), checks: z.object({ database: check, jobs: check }) })
  .meta({ id: "Health" }) satisfies z.ZodType<Health>;

const tags = ["operation"];

export const healthPaths: ZodOpenApiPathsObject = {
  "/api/health": {
    get: {
      tags,
      summary: "Whether the shop can sell, check by check",
      responses: { 200: json("It can.", health), 503: json("It cannot.", health) },
    },
  },
  "/api/metrics": {
    get: {
      tags,
      summary: "Measurements for Prometheus",
      description: "For the machine itself, and for who sends METRICS_TOKEN as bearer token.",
      responses: {
        200: { description: "Prometheus' text format.", content: { "text/plain": {} } },
        ...problems({ 403: "Not for you." }),
      },
    },
  },
  "/api/openapi.json": {
    get: {
      tags,
      summary: "This document",
      responses: { 200: json("OpenAPI 3.1.", z.looseObject({ openapi: z.string() })) },
    },
  },
  "/api/stage": {
    get: {
      tags,
      summary: "Who may show the shop in a frame",
      responses: { 200: json("An origin, or nobody.", z.object({ stageOrigin: z.string().nullable() })) },
    },
  },
};
