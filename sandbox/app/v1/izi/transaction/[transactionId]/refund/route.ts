import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { refundTransaction } from "@sandbox/inpost-pay/operations/refund";

export const dynamic = "force-dynamic";

export const POST = apiRoute(refundTransaction);
