import { controlRoute } from "@sandbox/lib/control-route";
import { walletPatchSchema } from "@sandbox/pockyt/control/schemas";
import { patchWallet } from "@sandbox/pockyt/phone/patch-phone";

export const dynamic = "force-dynamic";

export const PATCH = controlRoute({
  body: walletPatchSchema,
  run: ({ sandbox, params, body }) => patchWallet(sandbox, params.personId ?? "", params.wallet ?? "", body),
});
