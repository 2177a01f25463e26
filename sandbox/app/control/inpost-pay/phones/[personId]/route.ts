import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  run: ({ sandbox, params }) => readPhone(sandbox, params.personId ?? ""),
});
