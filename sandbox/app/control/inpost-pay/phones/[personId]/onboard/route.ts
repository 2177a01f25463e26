import { onboard } from "@sandbox/inpost-pay/phone/onboard";
import { onboardSchema } from "@sandbox/inpost-pay/phone/press-schemas";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: onboardSchema,
  run: ({ sandbox, params }) => onboard(sandbox, params.personId ?? ""),
});
