import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { getSigningKey } from "@sandbox/inpost-pay/operations/signing-keys";

export const dynamic = "force-dynamic";

export const GET = apiRoute(getSigningKey);
