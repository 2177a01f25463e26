import { controlRoute } from "@sandbox/lib/control-route";
import { webshopSchema } from "@sandbox/seqr/control/schemas";
import { putWebshop } from "@sandbox/seqr/control/settings";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => sandbox.seqr.webshops.all() });

export const PUT = controlRoute({
  body: webshopSchema,
  run: ({ sandbox, body }) => putWebshop(sandbox, body),
});
