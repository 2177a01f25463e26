import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { eventQuery } from "@/server/realtime/event-query";
import { problems } from "./parts";

export const eventPaths: ZodOpenApiPathsObject = {
  "/api/events": {
    get: {
      tags: ["events"],
      summary: "A stream of names: which of the topics changed",
      description:
        "`event: topic` carries `{ topic, version }`; what changed is read over the ordinary endpoints. `event: reset` " +
        "means that events were missed: read everything again.",
      requestParams: {
        query: eventQuery,
        header: z.object({ "Last-Event-ID": z.string().optional() }),
      },
      responses: {
        200: { description: "The stream.", content: { "text/event-stream": {} } },
        ...problems({ 400: "The topics are wrong." }),
      },
    },
  },
};
