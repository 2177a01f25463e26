import { controlRoute } from "@sandbox/lib/control-route";
import { listRequests } from "@sandbox/pockyt/control/commands";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => listRequests(sandbox) });
