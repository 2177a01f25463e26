import { scanSchema } from "@sandbox/inpost-pay/phone/press-schemas";
import { scan } from "@sandbox/inpost-pay/phone/scan";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: scanSchema,
  run: ({ sandbox, params, body }) => scan(sandbox, params.personId ?? "", body.text),
});
