import { controlRoute } from "@sandbox/lib/control-route";
import { listStores } from "@sandbox/pockyt/control/commands";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => listStores(sandbox) });
