/** The body as text in its declared charset (UTF-8 by default), or null when it is longer than `limit` bytes. */
export async function readBody(request: Request, limit: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const declared = /charset="?([\w-]+)/i.exec(request.headers.get("content-type") ?? "")?.[1];
  const inProlog = /^<\?xml[^>]{0,80}encoding=["']([\w-]+)/.exec(
    bytes.subarray(0, 128).toString("latin1"),
  )?.[1];
  return decoder(declared ?? inProlog ?? "utf-8").decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
