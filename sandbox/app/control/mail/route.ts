import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const GET = controlRoute({ run: ({ sandbox }) => sandbox.mail.list() });

export const DELETE = controlRoute({ run: ({ sandbox }) => sandbox.mail.clear() });
