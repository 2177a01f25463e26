import { basketKeyOf } from "@/server/basket/basket-key";
import { clientAddress } from "@/server/http/peer";
import { problem } from "@/server/http/problem";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { endWalletBinding } from "@/server/inpost-pay/end-wallet-binding";
import { limitWallets } from "@/server/inpost-pay/limit-wallets";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { bindingBody, browserIdOf } from "@/server/inpost-pay/page-schemas";
import { startBinding } from "@/server/inpost-pay/start-binding";

/** `iziGetPayData`: a code to scan, or a push to a phone. A refusal is an answer too; the widget says it in words. */
export const POST = route(async (request) => {
  const { headers } = request;
  const body = await readJson(request, bindingBody);
  const limited = await limitWallets(headers);
  if (limited) return limited;
  const started = await startBinding({
    token: await basketKeyOf(headers),
    request: body,
    userAgent: headers.get("user-agent") ?? "-",
    address: clientAddress(headers),
  });
  return pageAnswer(started);
});

/** `iziBindingDelete`: unlinks the basket and forgets the browser. */
export const DELETE = route(async ({ headers }) => {
  const ended = await endWalletBinding({
    token: await basketKeyOf(headers),
    browserId: browserIdOf(headers),
  });
  if (ended.ok) return pageAnswer(ended.wallet);
  return problem(502, "inpost-pay", "InPost Pay did not unlink the basket. Try again in a moment.");
});
