import { controlRoute } from "@sandbox/lib/control-route";
import { eventStream } from "@sandbox/lib/event-stream";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox, request }) => eventStream(sandbox.bus, request.signal) });
