import { patchSettings } from "@sandbox/inpost-pay/control/commands";
import { settingsPatchSchema } from "@sandbox/inpost-pay/control/schemas";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => sandbox.inpostPay.settings() });

export const PATCH = controlRoute({
  body: settingsPatchSchema,
  run: ({ sandbox, body }) => patchSettings(sandbox, body),
});
