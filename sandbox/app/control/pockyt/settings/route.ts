import { controlRoute } from "@sandbox/lib/control-route";
import { patchSettings } from "@sandbox/pockyt/control/commands";
import { settingsPatchSchema } from "@sandbox/pockyt/control/schemas";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => sandbox.pockyt.settings() });

export const PATCH = controlRoute({
  body: settingsPatchSchema,
  run: ({ sandbox, body }) => patchSettings(sandbox, body),
});
