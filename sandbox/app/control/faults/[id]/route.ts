import { controlRoute } from "@sandbox/lib/control-route";
import { Problem } from "@sandbox/lib/problem";

export const dynamic = "force-dynamic";

export const DELETE = controlRoute({
  run: ({ sandbox, params }) =>
    sandbox.faults.remove(params.id ?? "")
      ? undefined
      : new Problem(404, "No such fault", "It is used up or removed."),
});
