import { readBody } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { receiveIpn } from "@/server/till/receive-ipn";

/** Called by Pockyt. The answer is the bare word: anything but `success` brings the message again (protocol 4). */
export const POST = route(
  async (request) => {
    const answer = await receiveIpn(await readBody(request), request.headers.get("content-type"));
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
    return new Response(answer, { status: answer === "success" ? 200 : 400, headers });
  },
  { bodyLimit: 32_000 },
);
