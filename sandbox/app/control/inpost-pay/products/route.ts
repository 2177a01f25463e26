import { listHotProducts } from "@sandbox/inpost-pay/control/lists";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => listHotProducts(sandbox) });
