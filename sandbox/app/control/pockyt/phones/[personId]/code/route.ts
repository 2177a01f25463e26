import { controlRoute } from "@sandbox/lib/control-route";
import { whichWalletSchema } from "@sandbox/pockyt/control/schemas";
import { readCode } from "@sandbox/pockyt/phone/read-code";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  query: whichWalletSchema,
  run: ({ sandbox, params, query }) => readCode(sandbox, params.personId ?? "", { ...query, fresh: false }),
});
