import "server-only";
import { type BasketView, emptyBasket } from "@/core/basket/basket-view";
import { type BasketNotice, lineNotice } from "@/core/basket/quantity";
import { type Currency, isCurrency, money } from "@/core/money/money";
import { totalsOf } from "@/core/pricing/totals";
import { db } from "@/server/db/db";
import { type LineRow, lineSelect, toLineView } from "./basket-lines";

export const defaultCurrency: Currency = "PLN";

/**
 * The basket behind `token` with the prices and the stock of this moment; an empty one without id when there is none.
 * `notices` are what a change has just found out; what the lines themselves give reason to say comes after them.
 */
export async function getBasket({
  token,
  notices = [],
}: {
  token: string | undefined;
  notices?: readonly BasketNotice[];
}): Promise<BasketView> {
  const basket = token === undefined ? null : await findBasket(token);
  if (!basket) return { ...emptyBasket(defaultCurrency), notices: [...notices] };
  const currency = isCurrency(basket.currency) ? basket.currency : defaultCurrency;
  const sold = basket.lines.flatMap((row) => {
    const view = toLineView(row, currency);
    return view ? [{ view, vatRate: row.variant.product.vatRate }] : [];
  });
  const lines = sold.map(({ view }) => view);
  const totals = totalsOf(
    currency,
    sold.map(({ view, vatRate }) => ({ unit: money(view.unit, currency), quantity: view.quantity, vatRate })),
  );
  return {
    id: basket.id,
    version: basket.version,
    currency,
    topic: `basket:${basket.id}`,
    count: lines.reduce((pieces, line) => pieces + line.quantity, 0),
    lines,
    total: totals.total.amount,
    vat: totals.vat,
    notices: [...notices, ...noticesOf(basket.lines, currency, notices)],
  };
}

function findBasket(token: string) {
  return db().basket.findUnique({
    where: { token },
    select: {
      id: true,
      version: true,
      currency: true,
      lines: { select: lineSelect, orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
    },
  });
}

/** One notice per line at most, and none for a line that a change has already said something about. */
function noticesOf(
  rows: readonly LineRow[],
  currency: Currency,
  said: readonly BasketNotice[],
): BasketNotice[] {
  return rows.flatMap((row): BasketNotice[] => {
    const { sku } = row.variant;
    if (said.some((notice) => notice.sku === sku)) return [];
    const view = toLineView(row, currency);
    if (!view) return [{ code: "not-for-sale", sku }];
    const notice = lineNotice(view.quantity, view.available);
    return notice ? [{ ...notice, sku }] : [];
  });
}
