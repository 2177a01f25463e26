import { confirm } from "@sandbox/inpost-pay/phone/confirm";
import { confirmSchema } from "@sandbox/inpost-pay/phone/press-schemas";
import { controlRoute } from "@sandbox/lib/control-route";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  body: confirmSchema,
  run: ({ sandbox, params, body }) => confirm(sandbox, params.personId ?? "", body),
});
