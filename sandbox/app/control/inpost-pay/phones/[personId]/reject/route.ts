import { reject } from "@sandbox/inpost-pay/phone/reject";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => reject(sandbox, params.personId ?? ""),
});
