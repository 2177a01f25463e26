import { controlRoute } from "@sandbox/lib/control-route";
import { openApiDocument } from "@sandbox/lib/openapi";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => openApiDocument(sandbox.env.publicUrl) });
