import { controlRoute } from "@sandbox/lib/control-route";
import { whichRequestSchema } from "@sandbox/pockyt/control/schemas";
import { answerRequest } from "@sandbox/pockyt/phone/answer-request";

export const dynamic = "force-dynamic";

export const POST = controlRoute({
  query: whichRequestSchema,
  run: ({ sandbox, params, query }) =>
    answerRequest(sandbox, params.personId ?? "", { answer: "approve", ...query }),
});
