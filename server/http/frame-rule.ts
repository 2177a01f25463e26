import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

const holder = globalThis as typeof globalThis & { kramFrameRule?: string };

/** The policy that says who may show the shop in a frame: itself and, where configured, the stage. */
export function frameRule(stageOrigin: string | undefined): string {
  return ["frame-ancestors", "'self'", ...(stageOrigin ? [new URL(stageOrigin).origin] : [])].join(" ");
}

/**
 * Puts the rule on every answer. Not in the proxy: cached pages do not pass it and are fast for that reason; not in
 * next.config.js: the origin is known when the shop starts, not when it is built.
 */
export function enforceFrameRule(stageOrigin: string | undefined): void {
  const enforced = holder.kramFrameRule !== undefined;
  holder.kramFrameRule = frameRule(stageOrigin);
  if (enforced) return;
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse }; // the shape Node documents for this channel
    if (holder.kramFrameRule) response.setHeader("Content-Security-Policy", holder.kramFrameRule);
  });
}
