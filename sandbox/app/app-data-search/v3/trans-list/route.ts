import { apiRoute } from "@sandbox/pockyt/handle-api";
import { transList } from "@sandbox/pockyt/operations/trans-list";

export const dynamic = "force-dynamic";

export const POST = apiRoute(transList);
