import { controlRoute } from "@sandbox/lib/control-route";
import { invoiceFilterSchema, listInvoices } from "@sandbox/seqr/control/invoices";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  query: invoiceFilterSchema,
  run: ({ sandbox, query }) => listInvoices(sandbox, query),
});
