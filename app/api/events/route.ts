import { z } from "zod";
import { eventStream, streamHeaders } from "@/server/realtime/event-stream";
import { route } from "@/server/http/route";
import { readQuery } from "@/server/http/read-body";

const query = z.object({
  topics: z
    .string()
    .max(2_000)
    .transform((list) => [...new Set(list.split(",").filter(Boolean))])
    .pipe(
      z
        .array(z.string().regex(/^(basket|order|payment|stock|admin):[A-Za-z0-9_-]{1,64}$/))
        .min(1)
        .max(50),
    ),
});

/**
 * Server-sent events: which of the named topics changed. Names and versions only; what changed is read over the
 * ordinary routes, which ask for rights.
 */
export const GET = route(async (request) => {
  const { topics } = readQuery(request, query);
  return new Response(eventStream(topics, request.headers.get("last-event-id"), request.signal), {
    headers: streamHeaders,
  });
});
