import { apiRoute } from "@sandbox/pockyt/handle-api";
import { tranQuery } from "@sandbox/pockyt/operations/tran-query";

export const dynamic = "force-dynamic";

export const POST = apiRoute(tranQuery);
