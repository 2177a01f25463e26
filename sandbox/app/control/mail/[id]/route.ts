import { controlRoute } from "@sandbox/lib/control-route";
import { Problem } from "@sandbox/lib/problem";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  run: ({ sandbox, params }) =>
    sandbox.mail.get(params.id ?? "") ?? new Problem(404, "No such mail", "It may have been deleted."),
});
