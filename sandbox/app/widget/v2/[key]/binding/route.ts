import { OPTIONS, widgetRoute } from "@sandbox/inpost-pay/widget/handle-widget";
import { unbind } from "@sandbox/inpost-pay/widget/widget-operations";

export const dynamic = "force-dynamic";

export const DELETE = widgetRoute(unbind);

export { OPTIONS };
