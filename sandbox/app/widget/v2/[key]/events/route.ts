import { OPTIONS } from "@sandbox/inpost-pay/widget/handle-widget";
import { widgetEvents } from "@sandbox/inpost-pay/widget/widget-events";
import { getSandbox } from "@sandbox/lib/sandbox";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }) {
  return widgetEvents(getSandbox(), request, (await params).key);
}

export { OPTIONS };
