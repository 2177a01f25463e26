import { journalFilterSchema } from "@sandbox/journal";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({
  query: journalFilterSchema,
  run: ({ sandbox, query }) => sandbox.journal.list(query),
});

export const DELETE = controlRoute({ run: ({ sandbox }) => sandbox.journal.clear() });
