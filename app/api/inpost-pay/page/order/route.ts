import { z } from "zod";
import { locales } from "@/core/catalog/catalog";
import { basketKeyOf } from "@/server/basket/basket-key";
import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { walletOrder } from "@/server/inpost-pay/wallet-order";

const query = z.object({ locale: z.enum(locales).default("pl") });

/** `iziGetOrderComplete`: where to go now, or `pending` with the topic to listen to. */
export const GET = route(async (request) => {
  const { locale } = readQuery(request, query);
  return pageAnswer(await walletOrder({ token: await basketKeyOf(request.headers), locale }));
});
