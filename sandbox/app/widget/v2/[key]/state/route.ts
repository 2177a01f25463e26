import { OPTIONS, widgetRoute } from "@sandbox/inpost-pay/widget/handle-widget";
import { readState } from "@sandbox/inpost-pay/widget/widget-operations";

export const dynamic = "force-dynamic";

export const GET = widgetRoute(readState);

export { OPTIONS };
