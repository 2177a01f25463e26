import type { z } from "zod";
import { isFromLoopback, isMarked } from "@sandbox/lib/connections";
import { log } from "@sandbox/lib/log";
import { Problem } from "@sandbox/lib/problem";
import { getSandbox, type Sandbox } from "@sandbox/lib/sandbox";

interface Spec<B extends z.ZodType, Q extends z.ZodType> {
  body?: B;
  query?: Q;
  run: (input: ControlInput<B, Q>) => unknown;
}

interface ControlInput<B extends z.ZodType, Q extends z.ZodType> {
  sandbox: Sandbox;
  request: Request;
  params: Record<string, string>;
  body: z.output<B>;
  query: z.output<Q>;
}

interface RouteContext {
  /** Undefined inside on routes without parameters, whatever Next's types say. */
  params: Promise<Record<string, string | string[] | undefined>>;
}

const loopbackNames = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Why this caller may not use the control API, or null. A foreign page in a local browser is a stranger too. */
export function whyForbidden({ env }: Pick<Sandbox, "env">, headers: Headers): Problem | null {
  if (env.control === "open") return null;
  if (!isMarked(headers)) return new Problem(503, "Still starting", "Ask again in a moment.");
  const ownHost = new URL(env.publicUrl).host;
  const host = headers.get("host") ?? "";
  const local = isFromLoopback(headers) && (loopbackNames.test(host) || host === ownHost);
  if (local && headers.get("sec-fetch-site") !== "cross-site") return null;
  return new Problem(
    403,
    "Only from this machine",
    "Set SANDBOX_CONTROL=open to use the control API from elsewhere.",
  );
}

function wrong(error: z.ZodError): Problem {
  const issues = error.issues.map((issue) => `${issue.path.join(".") || "body"}: ${issue.message}`);
  return new Problem(422, "Wrong input", issues.join("; "));
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return new Problem(400, "Not JSON", "The body must be JSON.");
  }
}

async function answer<B extends z.ZodType, Q extends z.ZodType>(
  spec: Spec<B, Q>,
  request: Request,
  context: RouteContext,
): Promise<unknown> {
  const sandbox = getSandbox();
  const forbidden = whyForbidden(sandbox, request.headers);
  if (forbidden) return forbidden;
  const given = spec.body ? await readJson(request) : undefined;
  if (given instanceof Problem) return given;
  const body = spec.body?.safeParse(given);
  if (body?.success === false) return wrong(body.error);
  const query = spec.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (query?.success === false) return wrong(query.error);
  const params = Object.fromEntries(
    Object.entries((await context.params) ?? {}).map(([key, value]) => [key, String(value)]),
  );
  const input = { sandbox, request, params, body: body?.data, query: query?.data };
  return spec.run(input as ControlInput<B, Q>); // body and query are there whenever the spec has a schema for them
}

/**
 * A handler of the control API: only from this machine unless configured, input read by the schemas, the result sent as JSON.
 * `run` gives a value, a Response, a Problem, or nothing (204).
 */
export function controlRoute<B extends z.ZodType, Q extends z.ZodType>(spec: Spec<B, Q>) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    try {
      const result = await answer(spec, request, context);
      if (result instanceof Response) return result;
      if (result instanceof Problem) return result.toResponse();
      if (result === undefined) return new Response(null, { status: 204 });
      return Response.json(result, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      log.error({ err: error }, "a control request failed");
      return new Problem(500, "The sandbox failed", "See its log.").toResponse();
    }
  };
}
