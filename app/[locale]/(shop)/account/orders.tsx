import type { Locale } from "@/core/catalog/catalog";
import { AccountOrders } from "@/components/account/account-orders";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { messagesOf } from "@/i18n/messages";
import { listShopperOrders } from "@/server/account/list-shopper-orders";

/** One page of an account's orders, with the ways on. */
export async function Orders({
  shopperId,
  cursor,
  locale,
}: {
  shopperId: string;
  cursor: string | undefined;
  locale: Locale;
}) {
  const { orders, nextCursor } = await listShopperOrders({ shopperId, cursor });
  const { account: words, order } = messagesOf(locale);
  const here = `/${locale}/account`;
  if (orders.length === 0 && cursor === undefined) {
    const action = (
      <ButtonLink tone="ink" href={`/${locale}/search`}>
        {words.emptyAction}
      </ButtonLink>
    );
    return (
      <Empty title={words.emptyTitle} action={action}>
        <p>{words.emptyText}</p>
      </Empty>
    );
  }
  return (
    <>
      {orders.length > 0 ? (
        <AccountOrders orders={orders} locale={locale} states={order.states} label={words.orders} />
      ) : null}
      <div className="mt-2 flex flex-wrap gap-2.5">
        {cursor === undefined ? null : <ButtonLink href={here}>{words.newest}</ButtonLink>}
        {nextCursor === null ? null : (
          <ButtonLink href={`${here}?cursor=${nextCursor}`} rel="next">
            {words.older}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
