import { openStore } from "@sandbox/inpost-pay/phone/open-store";
import { Problem } from "@sandbox/lib/problem";
import { getSandbox } from "@sandbox/lib/sandbox";

export const dynamic = "force-dynamic";

/** Opens the shop where the basket of `?person=` was left, as the app's web view does. */
export function GET(request: Request): Response {
  const person = new URL(request.url).searchParams.get("person") ?? "";
  const opened = openStore(getSandbox(), person, request.headers.get("host") ?? "");
  return opened instanceof Problem ? opened.toResponse() : opened;
}
