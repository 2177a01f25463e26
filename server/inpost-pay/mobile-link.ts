import "server-only";
import { env } from "@/server/env";
import { findWalletBasket } from "./wallet-basket";

/** The link that opens a bound basket in the InPost app (protocol 4.2); the app itself while nothing is bound. */
export async function mobileLink({ token }: { token: string | undefined }): Promise<{ link: string }> {
  const app = env().INPOST_PAY_APP_LINK;
  const id = (await findWalletBasket(token))?.binding?.walletBasketId;
  return { link: id ? `${app}?basket_id=${encodeURIComponent(id)}` : app };
}
