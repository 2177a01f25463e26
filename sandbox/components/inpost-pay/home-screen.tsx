import { ChevronRight, QrCode } from "lucide-react";
import { Badge } from "@ui/badge";
import { Button } from "@ui/button";
import { AppScreen } from "../phone/app-screen";
import { HolderLinks } from "../phone/holder-links";
import type { Person } from "../control-types";
import { Block } from "./parts";
import type { InPostPhone, Order } from "./phone-types";
import { formatGrosze } from "./price";
import { useWords } from "./words-client";

type HomeProps = {
  state: InPostPhone;
  person: Person | undefined;
  people: Person[];
  hrefOf: (id: string) => string;
  onScan: () => void;
  onBasket: () => void;
  onOrder: (order: Order) => void;
};

/** Home of the app: what was pushed, the basket, scanning, the orders, and (not part of the app) whose phone it is. */
export function HomeScreen({ state, person, people, hrefOf, onScan, onBasket, onOrder }: HomeProps) {
  const { words, fill, label, language } = useWords();
  return (
    <AppScreen
      title={fill(words.home.hello, { name: person?.name.split(" ")[0] ?? "" })}
      actions={
        <Button tone="primary" size="lg" wide onClick={onScan}>
          <QrCode aria-hidden="true" size={20} /> {words.home.scan}
        </Button>
      }
    >
      {state.plus ? <Badge tone="accent">{words.home.plus}</Badge> : null}
      {state.basket ? (
        <button
          type="button"
          onClick={onBasket}
          className="bg-accent text-on-accent rounded-paper mt-2 mb-5 flex w-full items-center gap-3 px-5 py-5 text-left"
        >
          <span className="flex-1">
            <span className="block font-semibold">
              {fill(words.home.basket, { merchant: state.basket.merchant })}
            </span>
            <span className="headline block text-[28px] tabular-nums">
              {formatGrosze(state.basket.totals.goods, language)}
            </span>
          </span>
          <ChevronRight aria-hidden="true" />
        </button>
      ) : null}
      <Block title={words.home.orders}>
        {state.orders.length === 0 ? <p className="text-muted">{words.home.none}</p> : null}
        <ul>
          {state.orders.map((order) => (
            <li key={order.orderId} className="border-line border-b last:border-b-0">
              <button
                type="button"
                onClick={() => onOrder(order)}
                className="flex w-full items-baseline justify-between gap-3 py-3 text-left focus-visible:-outline-offset-2"
              >
                <span className="min-w-0">
                  <span className="block font-semibold">{order.merchant}</span>
                  <span className="text-muted block text-sm">
                    {order.statusText || order.customerOrderId}
                  </span>
                </span>
                <span className="shrink-0 text-right">
                  <span className="tabular block">{formatGrosze(order.total, language)}</span>
                  <span className="text-muted text-sm">{label("status", order.paymentStatus)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Block>
      <Block title={words.home.holder}>
        <HolderLinks people={people} personId={state.personId} hrefOf={hrefOf} />
      </Block>
    </AppScreen>
  );
}
