import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { deleteBasketBinding } from "@sandbox/inpost-pay/operations/delete-basket-binding";
import { getBinding } from "@sandbox/inpost-pay/operations/get-binding";
import { postBinding } from "@sandbox/inpost-pay/operations/post-binding";

export const dynamic = "force-dynamic";

export const GET = apiRoute(getBinding);

export const POST = apiRoute(postBinding);

export const DELETE = apiRoute(deleteBasketBinding);
