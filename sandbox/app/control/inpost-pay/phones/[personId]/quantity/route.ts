import { changeBasket, quantitySchema } from "@sandbox/inpost-pay/phone/change-basket";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: quantitySchema,
  run: ({ sandbox, params, body }) =>
    changeBasket(sandbox, params.personId ?? "", { kind: "quantity", ...body }),
});
