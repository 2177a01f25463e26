import { changeClock, readClock } from "@sandbox/lib/change-clock";
import { clockChangeSchema } from "@sandbox/lib/clock-schemas";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => readClock(sandbox) });

export const PUT = controlRoute({
  body: clockChangeSchema,
  run: ({ sandbox, body }) => changeClock(sandbox, body),
});
