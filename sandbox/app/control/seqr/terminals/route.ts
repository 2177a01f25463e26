import { controlRoute } from "@sandbox/lib/control-route";
import { listTerminals } from "@sandbox/seqr/control/terminals";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => listTerminals(sandbox) });
