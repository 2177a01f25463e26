export const dynamic = "force-dynamic";

/** Open to everybody: it tells only that the sandbox answers. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
