import { getSandbox } from "@sandbox/lib/sandbox";
import { handleSoap } from "@sandbox/seqr/handle-soap";
import { serveWsdl } from "@sandbox/seqr/serve-wsdl";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  return serveWsdl(getSandbox(), request);
}

export function POST(request: Request): Promise<Response> {
  return handleSoap(getSandbox(), request);
}
