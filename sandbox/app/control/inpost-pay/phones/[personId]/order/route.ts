import { orderSchema, placeOrder } from "@sandbox/inpost-pay/phone/place-order";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: orderSchema,
  run: ({ sandbox, params, body }) => placeOrder(sandbox, params.personId ?? "", body),
});
