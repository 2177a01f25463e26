import { removeBasket } from "@sandbox/inpost-pay/phone/remove-basket";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => removeBasket(sandbox, params.personId ?? ""),
});
