import { dismiss } from "@sandbox/inpost-pay/phone/dismiss";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => dismiss(sandbox, params.personId ?? ""),
});
