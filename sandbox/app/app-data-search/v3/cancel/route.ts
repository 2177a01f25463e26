import { apiRoute } from "@sandbox/pockyt/handle-api";
import { cancel } from "@sandbox/pockyt/operations/cancel";

export const dynamic = "force-dynamic";

export const POST = apiRoute(cancel);
