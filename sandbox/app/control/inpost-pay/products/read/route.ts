import { readProductsNow } from "@sandbox/inpost-pay/control/commands";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({ run: ({ sandbox }) => readProductsNow(sandbox) });
