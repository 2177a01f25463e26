import { controlRoute } from "@sandbox/lib/control-route";
import { confirmInvoice } from "@sandbox/seqr/phone/confirm-invoice";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  run: ({ sandbox, params }) => confirmInvoice(sandbox, params.personId ?? ""),
});
