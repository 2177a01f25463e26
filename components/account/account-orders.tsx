import type { Locale } from "@/core/catalog/catalog";
import { type Currency, formatMoney, money } from "@/core/money/money";
import { When } from "@/components/order/when";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";

export type AccountOrder = {
  number: string;
  token: string;
  state: string;
  currency: Currency;
  total: number;
  createdAt: Date;
};
type AccountOrdersProps = {
  orders: readonly AccountOrder[];
  locale: Locale;
  /** The states in words, as the order page has them. */
  states: Readonly<Record<string, { word: string }>>;
  label: string;
};

const TONES: Readonly<Record<string, BadgeTone>> = {
  PAID: "good",
  COD: "good",
  PENDING: "info",
  PAID_OUT_OF_STOCK: "warn",
  REVIEW: "warn",
};

/** Orders as rows, each a link to its page. */
export function AccountOrders({ orders, locale, states, label }: AccountOrdersProps) {
  return (
    <ul aria-label={label} className="rounded-paper rule border-line bg-card divide-line divide-y-[1.5px]">
      {orders.map(({ number, token, state, currency, total, createdAt }) => (
        <li key={number}>
          <Link
            href={`/${locale}/orders/${token}`}
            className="rounded-paper hover:bg-paper grid min-h-18 grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-5 py-3.5 transition sm:grid-cols-[1fr_auto_8rem]"
          >
            <span className="min-w-0">
              <span className="tabular block font-bold">{number}</span>
              <span className="text-muted block text-sm">
                <When at={createdAt.toISOString()} locale={locale} />
              </span>
            </span>
            <span className="max-sm:col-start-1 max-sm:row-start-2">
              <Badge tone={TONES[state] ?? "muted"}>{states[state]?.word ?? state}</Badge>
            </span>
            <span className="tabular text-right font-bold max-sm:col-start-2 max-sm:row-start-1">
              {formatMoney(money(total, currency), locale)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
