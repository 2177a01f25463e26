import { pay, paySchema } from "@sandbox/inpost-pay/phone/pay";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: paySchema,
  run: ({ sandbox, params, body }) => pay(sandbox, params.personId ?? "", body),
});
