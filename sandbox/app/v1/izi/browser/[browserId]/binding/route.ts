import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { deleteBrowserBinding } from "@sandbox/inpost-pay/operations/delete-browser-binding";

export const dynamic = "force-dynamic";

export const DELETE = apiRoute(deleteBrowserBinding);
