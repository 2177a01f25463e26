import { giveToken } from "@sandbox/inpost-pay/give-token";
import { getSandbox } from "@sandbox/lib/sandbox";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
  return giveToken(getSandbox(), request);
}
