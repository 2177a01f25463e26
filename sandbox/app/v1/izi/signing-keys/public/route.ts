import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { listSigningKeys } from "@sandbox/inpost-pay/operations/signing-keys";

export const dynamic = "force-dynamic";

export const GET = apiRoute(listSigningKeys);
