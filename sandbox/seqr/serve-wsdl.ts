import { xmlResponse } from "@sandbox/seqr/wire/envelope";
import { writeWsdl } from "@sandbox/seqr/wire/wsdl";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** The address under which the caller reached us, so that a client behind any name or port comes back the same way. */
function reachedAddress(request: Request, publicUrl: string): string {
  const path = new URL(request.url).pathname;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? "";
  const scheme =
    request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  return /^[\w.[\]:-]+$/.test(host) ? `${scheme}://${host}${path}` : `${publicUrl}${path}`;
}

/** `GET …?wsdl`: the WSDL of our own writing; without the query a hint (protocol 2.1, 11.6). */
export function serveWsdl({ env }: Sandbox, request: Request): Response {
  const asked = [...new URL(request.url).searchParams.keys()].some((key) => key.toLowerCase() === "wsdl");
  if (asked) return xmlResponse(writeWsdl(reachedAddress(request, env.publicUrl)));
  const hint = "SEQR payment API of the Kram sandbox. POST SOAP 1.1 here, or GET ?wsdl.\n";
  return new Response(hint, { status: 405, headers: { allow: "POST", "content-type": "text/plain" } });
}
