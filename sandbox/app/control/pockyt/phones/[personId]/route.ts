import { controlRoute } from "@sandbox/lib/control-route";
import { phonePatchSchema } from "@sandbox/pockyt/control/schemas";
import { patchPhone } from "@sandbox/pockyt/phone/patch-phone";
import { readPhone } from "@sandbox/pockyt/phone/view-phone";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox, params }) => readPhone(sandbox, params.personId ?? "") });

export const PATCH = controlRoute({
  body: phonePatchSchema,
  run: ({ sandbox, params, body }) => patchPhone(sandbox, params.personId ?? "", body),
});
