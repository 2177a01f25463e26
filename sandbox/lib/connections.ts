import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

const CONNECTION = "x-sandbox-connection";
const PEER = "x-sandbox-peer";

interface Connections {
  next: number;
  sockets: Map<string, Socket>;
}

const holder = globalThis as typeof globalThis & { kramConnections?: Connections }; // shared by all bundles

function start(): Connections {
  const connections: Connections = { next: 1, sockets: new Map() };
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }; // Node's documented message
    const id = String(connections.next++);
    connections.sockets.set(id, request.socket);
    response.once("close", () => connections.sockets.delete(id));
    request.headers[CONNECTION] = id;
    request.headers[PEER] = request.socket.remoteAddress ?? "";
  });
  return connections;
}

/**
 * Marks every request with its connection and its peer's address, which route handlers do not get to see. Marks sent by the
 * caller are overwritten. To be called once before the server listens; calling it again changes nothing.
 */
export function watchConnections(): void {
  holder.kramConnections ??= start();
}

/** Closes the connection of a request at once, without an answer (faults drop-before, drop-after). */
export function dropConnection(request: Request): void {
  holder.kramConnections?.sockets.get(request.headers.get(CONNECTION) ?? "")?.destroy();
}

/** Whether a request carries our mark. Those that came in while the process was still starting do not. */
export function isMarked(headers: Headers): boolean {
  return headers.has(PEER);
}

const loopback = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;

/** Whether a request came from this machine, directly and not through a proxy for somebody else. Unknown is no. */
export function isFromLoopback(headers: Headers): boolean {
  const forwarded = headers.get("x-forwarded-for");
  const hops = [headers.get(PEER) ?? "", ...(forwarded?.split(",") ?? [])];
  return hops.every((address) => loopback.test(address.trim()));
}
