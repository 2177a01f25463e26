import { refreshOrder, refreshOrderSchema } from "@sandbox/inpost-pay/phone/refresh-order";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: refreshOrderSchema,
  run: ({ sandbox, params, body }) => refreshOrder(sandbox, params.personId ?? "", body),
});
