import { apiRoute } from "@sandbox/pockyt/handle-api";
import { add } from "@sandbox/pockyt/operations/add";

export const dynamic = "force-dynamic";

export const POST = apiRoute(add);
