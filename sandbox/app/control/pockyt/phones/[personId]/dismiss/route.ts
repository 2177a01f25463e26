import { controlRoute } from "@sandbox/lib/control-route";
import { dismiss } from "@sandbox/pockyt/phone/patch-phone";

export const dynamic = "force-dynamic";

export const POST = controlRoute({ run: ({ sandbox, params }) => dismiss(sandbox, params.personId ?? "") });
