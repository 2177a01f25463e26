import { basketKeyOf } from "@/server/basket/basket-key";
import { route } from "@/server/http/route";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { walletNews } from "@/server/inpost-pay/wallet-news";

/** `iziGetIsBound`: what the shopper answered on the phone, or `pending` with the topic to listen to. */
export const GET = route(async ({ headers }) =>
  pageAnswer(await walletNews({ token: await basketKeyOf(headers) })),
);
