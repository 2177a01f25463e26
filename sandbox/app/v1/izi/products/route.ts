import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { getProducts, postProducts } from "@sandbox/inpost-pay/operations/products";

export const dynamic = "force-dynamic";

export const GET = apiRoute(getProducts);

export const POST = apiRoute(postProducts);
