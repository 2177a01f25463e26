import { OPTIONS, widgetRoute } from "@sandbox/inpost-pay/widget/handle-widget";
import { startQr } from "@sandbox/inpost-pay/widget/widget-operations";

export const dynamic = "force-dynamic";

export const POST = widgetRoute(startQr);

export { OPTIONS };
