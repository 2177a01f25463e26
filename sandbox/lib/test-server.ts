import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

type Handler = (request: Request) => Response | Promise<Response>;

/** A handler of web requests as a listener of a plain HTTP server, for tests without Next. */
export function serveFetch(handler: Handler) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    const headers = new Headers(
      Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const init = { method: incoming.method, headers, body: body.length > 0 ? body : undefined };
    const response = await handler(new Request(`http://${incoming.headers.host}${incoming.url}`, init));
    if (incoming.destroyed && incoming.socket.destroyed) return;
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    for await (const chunk of response.body ?? []) outgoing.write(chunk);
    outgoing.end();
  };
}
