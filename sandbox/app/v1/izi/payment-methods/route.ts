import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { paymentMethods } from "@sandbox/inpost-pay/operations/payment-methods";

export const dynamic = "force-dynamic";

export const GET = apiRoute(paymentMethods);
