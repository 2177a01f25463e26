import { controlRoute } from "@sandbox/lib/control-route";
import { pay, paySchema } from "@sandbox/seqr/phone/pay";

export const dynamic = "force-dynamic";

export const POST = controlRoute({ body: paySchema, run: ({ sandbox, body }) => pay(sandbox, body) });
