import { lockers } from "@sandbox/inpost-pay/lockers";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: () => lockers });
