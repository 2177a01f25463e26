import { controlRoute } from "@sandbox/lib/control-route";
import { resetSandbox } from "@sandbox/lib/sandbox";

export const dynamic = "force-dynamic";

export const POST = controlRoute({ run: ({ sandbox }) => resetSandbox(sandbox) });
