import { apiRoute } from "@sandbox/pockyt/handle-api";
import { refund } from "@sandbox/pockyt/operations/refund";

export const dynamic = "force-dynamic";

export const POST = apiRoute(refund);
