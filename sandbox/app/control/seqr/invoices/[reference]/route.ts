import { controlRoute } from "@sandbox/lib/control-route";
import { readInvoice } from "@sandbox/seqr/control/invoices";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  run: ({ sandbox, params }) => readInvoice(sandbox, params.reference ?? ""),
});
