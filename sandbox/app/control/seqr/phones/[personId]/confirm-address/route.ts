import { controlRoute } from "@sandbox/lib/control-route";
import { confirmAddress } from "@sandbox/seqr/phone/confirm-address";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => confirmAddress(sandbox, params.personId ?? ""),
});
