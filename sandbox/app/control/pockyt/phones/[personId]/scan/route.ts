import { controlRoute } from "@sandbox/lib/control-route";
import { scanSchema } from "@sandbox/pockyt/control/schemas";
import { scan } from "@sandbox/pockyt/phone/scan";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: scanSchema,
  run: ({ sandbox, params, body }) => scan(sandbox, params.personId ?? "", body.text),
});
