import { takeHotProduct } from "@sandbox/inpost-pay/control/commands";
import { hotProductSchema } from "@sandbox/inpost-pay/hot-product";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: hotProductSchema,
  run: ({ sandbox, body }) => takeHotProduct(sandbox, body),
});
