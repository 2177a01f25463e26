import { apiRoute } from "@sandbox/pockyt/handle-api";
import { prepay } from "@sandbox/pockyt/operations/prepay";

export const dynamic = "force-dynamic";

export const POST = apiRoute(prepay);
