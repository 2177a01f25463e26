import { controlRoute } from "@sandbox/lib/control-route";
import { resendIpn } from "@sandbox/pockyt/control/transactions";

export const dynamic = "force-dynamic";

export const POST = controlRoute({ run: ({ sandbox, params }) => resendIpn(sandbox, params.id ?? "") });
