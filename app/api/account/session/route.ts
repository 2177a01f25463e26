import { signedInAnswer, signedOutAnswer } from "@/server/account/account-answer";
import { signInBody } from "@/server/account/account-schemas";
import { signInShopper } from "@/server/account/sign-in-shopper";
import { refuseForeignOrigin } from "@/server/auth/refuse-foreign-origin";
import { basketKeyOf } from "@/server/basket/basket-key";
import { clientAddress } from "@/server/http/peer";
import { problem } from "@/server/http/problem";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** Signs a shopper in. */
export const POST = route(async (request) => {
  refuseForeignOrigin(request);
  const body = await readJson(request, signInBody);
  const signedIn = await signInShopper({ ...body, ip: clientAddress(request.headers) });
  if (signedIn.ok) return signedInAnswer(request, signedIn.value);
  if (signedIn.error.code === "wrong")
    return problem(401, "wrong-credentials", "E-mail or password is not right.");
  const { seconds } = signedIn.error;
  const answer = problem(429, "too-many-attempts", `Too many attempts; try again in ${seconds} s.`, {
    seconds,
  });
  answer.headers.set("Retry-After", String(seconds));
  return answer;
});

/** Signs out; whoever is not signed in is so afterwards, too. */
export const DELETE = route(async (request) => {
  refuseForeignOrigin(request);
  // What this browser has begun since then is the account's, too.
  await basketKeyOf(request.headers);
  return signedOutAnswer();
});
