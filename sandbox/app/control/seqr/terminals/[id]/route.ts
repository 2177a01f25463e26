import { controlRoute } from "@sandbox/lib/control-route";
import { terminalPatchSchema } from "@sandbox/seqr/control/schemas";
import { patchTerminal } from "@sandbox/seqr/control/terminals";

export const dynamic = "force-dynamic";

export const PATCH = controlRoute({
  body: terminalPatchSchema,
  run: ({ sandbox, params, body }) => patchTerminal(sandbox, params.id ?? "", body),
});
