import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { deleteProduct, putProduct } from "@sandbox/inpost-pay/operations/products";

export const dynamic = "force-dynamic";

export const PUT = apiRoute(putProduct);

export const DELETE = apiRoute(deleteProduct);
