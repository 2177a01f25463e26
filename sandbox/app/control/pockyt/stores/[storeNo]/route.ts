import { controlRoute } from "@sandbox/lib/control-route";
import { patchStore } from "@sandbox/pockyt/control/commands";
import { storePatchSchema } from "@sandbox/pockyt/control/schemas";

export const dynamic = "force-dynamic";

export const PATCH = controlRoute({
  body: storePatchSchema,
  run: ({ sandbox, params, body }) => patchStore(sandbox, params.storeNo ?? "", body),
});
