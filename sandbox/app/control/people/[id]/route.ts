import { controlRoute } from "@sandbox/lib/control-route";
import { patchPerson, personPatchSchema } from "@sandbox/store/patch-person";

export const dynamic = "force-dynamic";

export const PATCH = controlRoute({
  body: personPatchSchema,
  run: ({ sandbox, params, body }) => patchPerson(sandbox, params.id ?? "", body),
});
