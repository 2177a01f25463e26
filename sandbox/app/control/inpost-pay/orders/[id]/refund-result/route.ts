import { refundResultSchema, setRefundResult } from "@sandbox/inpost-pay/control/commands";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: refundResultSchema,
  run: ({ sandbox, params, body }) => setRefundResult(sandbox, params.id ?? "", body),
});
