import { controlRoute } from "@sandbox/lib/control-route";
import { cancelPayment } from "@sandbox/seqr/phone/cancel-payment";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => cancelPayment(sandbox, params.personId ?? ""),
});
