import { controlRoute } from "@sandbox/lib/control-route";
import { settingsPatchSchema } from "@sandbox/seqr/control/schemas";
import { patchSettings } from "@sandbox/seqr/control/settings";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => sandbox.seqr.settings() });

export const PATCH = controlRoute({
  body: settingsPatchSchema,
  run: ({ sandbox, body }) => patchSettings(sandbox, body),
});
