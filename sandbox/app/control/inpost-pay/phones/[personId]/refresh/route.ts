import { refreshBasket } from "@sandbox/inpost-pay/phone/refresh-basket";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => refreshBasket(sandbox, params.personId ?? ""),
});
