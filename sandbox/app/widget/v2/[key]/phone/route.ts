import { OPTIONS, widgetRoute } from "@sandbox/inpost-pay/widget/handle-widget";
import { startPhone } from "@sandbox/inpost-pay/widget/widget-operations";

export const dynamic = "force-dynamic";

export const POST = widgetRoute(startPhone);

export { OPTIONS };
