import { controlRoute } from "@sandbox/lib/control-route";
import { limitSchema } from "@sandbox/pockyt/control/schemas";
import { listTransactions } from "@sandbox/pockyt/control/transactions";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  query: limitSchema,
  run: ({ sandbox, query }) => listTransactions(sandbox, query.limit),
});
