import { controlRoute } from "@sandbox/lib/control-route";
import { scan } from "@sandbox/seqr/phone/scan";
import { scanSchema } from "@sandbox/seqr/phone/types";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: scanSchema,
  run: ({ sandbox, params, body }) => scan(sandbox, params.personId ?? "", body.text),
});
