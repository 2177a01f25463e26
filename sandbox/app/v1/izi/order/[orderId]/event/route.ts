import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { postOrderEvent } from "@sandbox/inpost-pay/operations/post-order-event";

export const dynamic = "force-dynamic";

export const POST = apiRoute(postOrderEvent);
