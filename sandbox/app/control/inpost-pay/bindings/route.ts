import { limitSchema, listBindings } from "@sandbox/inpost-pay/control/lists";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  query: limitSchema,
  run: ({ sandbox, query }) => listBindings(sandbox, query.limit),
});
