import { env } from "@/server/env";

export const dynamic = "force-dynamic";

/** Who may frame the shop: asked by a page that finds itself in a frame. */
export function GET(): Response {
  return Response.json({ stageOrigin: env().STAGE_ORIGIN ?? null });
}
