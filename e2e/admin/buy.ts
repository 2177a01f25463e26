import type { Control } from "../support/control";
import { codeOf, tokenIn, type Shop, type ShopOrder } from "../support/shop";
import { until } from "../support/until";

/** A paid order of somebody, with the key to its page. The mailbox must be empty before. */
export async function buy({
  control,
  shop,
  sku,
}: {
  control: Control;
  shop: Shop;
  sku: string;
}): Promise<ShopOrder & { token: string }> {
  const { outcome } = await control.pay({ personId: "zofia", text: codeOf(sku) });
  if (outcome !== "paid") throw new Error(`not paid but ${outcome}`);
  const [mail] = await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
  const token = tokenIn(mail ?? { text: "" });
  return { ...(await shop.order(token)), token };
}
