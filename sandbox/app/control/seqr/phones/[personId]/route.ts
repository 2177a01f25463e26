import { controlRoute } from "@sandbox/lib/control-route";
import { readPhone } from "@sandbox/seqr/phone/view-phone";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  run: ({ sandbox, params }) => readPhone(sandbox, params.personId ?? ""),
});
