import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { putBinding } from "@sandbox/inpost-pay/operations/put-binding";

export const dynamic = "force-dynamic";

export const PUT = apiRoute(putBinding);
