import { sleep } from "@sandbox/lib/sleep";

const PIECES = 8;

/** The same answer with its body trickling out over `ms` (fault slow-body). */
export function slowly(response: Response, body: string, ms: number): Response {
  const bytes = new TextEncoder().encode(body);
  const size = Math.ceil(bytes.length / PIECES);
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (let at = 0; at < bytes.length; at += size) {
        await sleep(ms / PIECES);
        controller.enqueue(bytes.subarray(at, at + size));
      }
      controller.close();
    },
  });
  return new Response(stream, { status: response.status, headers: response.headers });
}
