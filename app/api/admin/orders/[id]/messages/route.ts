import { readMessageLog } from "@/server/admin/read-message-log";
import { requireRole } from "@/server/auth/require-role";
import { problem } from "@/server/http/problem";
import { route } from "@/server/http/route";

/** Every message about an order's payments, masked, as a file for a provider's support. */
export const GET = route<{ id: string }>(async (request, { params }) => {
  await requireRole(request, ["admin"]);
  const log = await readMessageLog({ orderId: (await params).id });
  if (!log) return problem(404, "not-found", "There is no such order.");
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="messages-${log.order}.json"`,
    "Cache-Control": "no-store",
  };
  return new Response(`${JSON.stringify(log, null, 2)}\n`, { headers });
});
