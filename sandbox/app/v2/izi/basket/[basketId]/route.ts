import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { putBasketV2 } from "@sandbox/inpost-pay/operations/put-basket";

export const dynamic = "force-dynamic";

export const PUT = apiRoute(putBasketV2);
