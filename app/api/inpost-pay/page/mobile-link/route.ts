import { basketKeyOf } from "@/server/basket/basket-key";
import { route } from "@/server/http/route";
import { mobileLink } from "@/server/inpost-pay/mobile-link";
import { pageAnswer } from "@/server/inpost-pay/page-answer";

/** `iziMobileLink`: opens the basket in the app of a phone. */
export const GET = route(async ({ headers }) =>
  pageAnswer(await mobileLink({ token: await basketKeyOf(headers) })),
);
