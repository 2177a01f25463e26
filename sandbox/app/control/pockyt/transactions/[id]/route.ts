import { controlRoute } from "@sandbox/lib/control-route";
import { readTransaction } from "@sandbox/pockyt/control/transactions";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox, params }) => readTransaction(sandbox, params.id ?? "") });
