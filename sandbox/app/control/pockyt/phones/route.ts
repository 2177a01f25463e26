import { controlRoute } from "@sandbox/lib/control-route";
import { listPhones } from "@sandbox/pockyt/phone/view-phone";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => listPhones(sandbox) });
