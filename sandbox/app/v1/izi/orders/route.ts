import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { listOrders } from "@sandbox/inpost-pay/operations/listings";

export const dynamic = "force-dynamic";

export const GET = apiRoute(listOrders);
