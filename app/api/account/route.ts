import { accountAnswer, signedInAnswer } from "@/server/account/account-answer";
import { registerBody } from "@/server/account/account-schemas";
import { registerShopper } from "@/server/account/register-shopper";
import { requireShopper } from "@/server/account/require-shopper";
import { refuseForeignOrigin } from "@/server/auth/refuse-foreign-origin";
import { clientAddress, isLocal } from "@/server/http/peer";
import { problem } from "@/server/http/problem";
import { rateLimit } from "@/server/http/rate-limit";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** Whose account it is. */
export const GET = route(async (request) => accountAnswer(await requireShopper(request)));

/** Makes an account and signs in. Whoever tries which e-mails have one is slowed down. */
export const POST = route(async (request) => {
  refuseForeignOrigin(request);
  const body = await readJson(request, registerBody);
  const tooMany = isLocal(request.headers)
    ? undefined
    : await rateLimit("new-account", clientAddress(request.headers), { points: 10, seconds: 3600 });
  if (tooMany) return tooMany;
  const made = await registerShopper(body);
  if (made.ok) return signedInAnswer(request, made.value, 201);
  return problem(409, made.error.code, "No account was made. Whoever has one already signs in.");
});
