import "server-only";
import type { z } from "zod";
import { RequestProblem } from "./problem";

/** What a request body may weigh, in bytes, where a route says nothing else. */
export const defaultBodyLimit = 64 * 1024;

const drainLimit = 8 * 1024 * 1024;

/** The body as it came, for what is signed. Throws a 413 problem as soon as more than `limit` bytes have come. */
export async function readBytes(request: Request, limit = defaultBodyLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      if (reader) await drain(reader);
      throw tooLarge(limit);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

/** The body as text. Throws a 413 problem like `readBytes`, and a 400 one unless it is UTF-8. */
export async function readBody(request: Request, limit = defaultBodyLimit): Promise<string> {
  const bytes = await readBytes(request, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RequestProblem(400, "not-utf-8", "The body is not UTF-8 text.");
  }
}

/** Refuses a body that says that it is larger than `limit` bytes, before anybody works on it: throws a 413 problem. */
export async function refuseDeclaredSize(request: Request, limit: number): Promise<void> {
  if (Number(request.headers.get("content-length") ?? 0) <= limit) return;
  if (request.body) await drain(request.body.getReader());
  throw tooLarge(limit);
}

/** Reads past the rest of a refused body, up to 8 MiB: a caller that is still sending would not see the answer. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > drainLimit) return reader.cancel();
  }
}

/** The JSON body as `schema` reads it. Throws a 400, 413 or 415 problem that says what is wrong, and where. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  limit = defaultBodyLimit,
): Promise<z.output<Schema>> {
  if (!isJson(request.headers.get("content-type"))) {
    throw new RequestProblem(415, "not-json", "Send the body as application/json.");
  }
  const text = await readBody(request, limit);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RequestProblem(400, "malformed-json", "The body is not valid JSON.");
  }
  return check(schema, value, "body");
}

/** The query parameters as `schema` reads them; of a repeated one the last counts. Throws a 400 problem. */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  return check(schema, Object.fromEntries(new URL(request.url).searchParams), "query");
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  throw new RequestProblem(400, "invalid", `The ${where} is not what this endpoint takes.`, { errors });
}

function tooLarge(limit: number): RequestProblem {
  return new RequestProblem(413, "too-large", `The body is larger than ${limit} bytes.`);
}

function isJson(contentType: string | null): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? "");
}
