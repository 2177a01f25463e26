import { limitSchema, listComplaints } from "@sandbox/inpost-pay/control/lists";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  query: limitSchema,
  run: ({ sandbox, query }) => listComplaints(sandbox, query.limit),
});

export const DELETE = controlRoute({ run: ({ sandbox }) => sandbox.inpostPay.complaints.clear() });
