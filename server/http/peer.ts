import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { newToken } from "@/server/ids";

// A header whose name nobody outside can know, so nobody outside can set it. (X-Forwarded-For anybody can set.)
const holder = globalThis as typeof globalThis & { kramPeerHeader?: string };

/** Makes the server note who is at the other end of each connection. Call it at start; more calls change nothing. */
export function watchPeers(): void {
  if (holder.kramPeerHeader) return;
  const header = `x-peer-${Buffer.from(newToken()).toString("hex")}`;
  holder.kramPeerHeader = header;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage }; // the shape Node documents for this channel
    request.headers[header] = request.socket.remoteAddress ?? "";
  });
}

/** The address at the other end of the connection; undefined when it is not known. */
export function peerAddress(headers: Headers): string | undefined {
  const address = holder.kramPeerHeader ? headers.get(holder.kramPeerHeader) : null;
  return address || undefined;
}

/** Whether the request came from this machine itself and not through a proxy. Unknown counts as no. */
export function isLocal(headers: Headers): boolean {
  const peer = peerAddress(headers);
  if (peer === undefined || !isLoopback(peer)) return false;
  // Next adds the peer itself when nothing stands there; a proxy adds the address it serves.
  return (headers.get("x-forwarded-for") ?? peer).split(",").every((entry) => isLoopback(entry.trim()));
}

/**
 * Who to count a request against. A proxy on this machine adds the address it serves at the end of X-Forwarded-For;
 * what a direct caller writes there counts for nothing.
 */
export function clientAddress(headers: Headers): string {
  const peer = peerAddress(headers);
  if (peer !== undefined && !isLoopback(peer)) return peer;
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return last || peer || "unknown";
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address);
}
