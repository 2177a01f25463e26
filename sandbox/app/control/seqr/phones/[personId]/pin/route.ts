import { controlRoute } from "@sandbox/lib/control-route";
import { enterPin } from "@sandbox/seqr/phone/enter-pin";
import { pinSchema } from "@sandbox/seqr/phone/types";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: pinSchema,
  run: ({ sandbox, params, body }) => enterPin(sandbox, params.personId ?? "", body.pin),
});
