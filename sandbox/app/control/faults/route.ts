import { newFaultSchema } from "@sandbox/faults";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => sandbox.faults.list() });

export const POST = controlRoute({
  body: newFaultSchema,
  run: ({ sandbox, body }) => Response.json(sandbox.faults.add(body), { status: 201 }),
});

export const DELETE = controlRoute({ run: ({ sandbox }) => sandbox.faults.clear() });
