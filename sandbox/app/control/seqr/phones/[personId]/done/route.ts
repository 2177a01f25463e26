import { controlRoute } from "@sandbox/lib/control-route";
import { leaveScreen } from "@sandbox/seqr/phone/leave-screen";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => leaveScreen(sandbox, params.personId ?? ""),
});
