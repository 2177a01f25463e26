import { eventQuery } from "@/server/realtime/event-query";
import { eventStream, streamHeaders } from "@/server/realtime/event-stream";
import { route } from "@/server/http/route";
import { readQuery } from "@/server/http/read-body";

/**
 * Server-sent events: which of the named topics changed. Names and versions only; what changed is read over the
 * ordinary routes, which ask for rights.
 */
export const GET = route(async (request) => {
  const { topics } = readQuery(request, eventQuery);
  return new Response(eventStream(topics, request.headers.get("last-event-id"), request.signal), {
    headers: streamHeaders,
  });
});
