import { setCheckout } from "@sandbox/inpost-pay/phone/set-checkout";
import { checkoutSchema } from "@sandbox/inpost-pay/phone/types";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const PUT = controlRoute({
  body: checkoutSchema,
  run: ({ sandbox, params, body }) => setCheckout(sandbox, params.personId ?? "", body),
});
