"use client";

import { useState } from "react";
import { Button } from "@ui/button";
import { Spinner } from "@ui/spinner";
import { AppScreen } from "../phone/app-screen";
import { formatTime } from "../format";
import { Block, Sums } from "./parts";
import { PaymentSection } from "./payment-section";
import type { InPostPhone, Order } from "./phone-types";
import { formatGrosze } from "./price";
import type { PhoneHandle } from "./use-phone";
import { useWords } from "./words-client";

/** The shop compares prices and makes the order. */
export function OrderingScreen({ state }: { state: InPostPhone }) {
  const { words, fill } = useWords();
  return (
    <AppScreen centred>
      <div className="grid justify-items-center gap-5 text-center">
        <Spinner label="" size={64} />
        <h2 className="headline text-[26px]">
          {fill(words.order.wait, { merchant: state.basket?.merchant ?? "" })}
        </h2>
        <p className="text-muted">{words.order.waitLead}</p>
      </div>
    </AppScreen>
  );
}

/** The bank said no: the same order once more, in the same or another way. */
export function PaymentScreen({ state, phone }: { state: InPostPhone; phone: PhoneHandle }) {
  const { words, label, language } = useWords();
  const { order } = state;
  const [type, setType] = useState(order?.paymentType ?? "BLIK_CODE");
  const [blik, setBlik] = useState("");
  if (!order) return null;
  const types = state.paymentTypes.length ? state.paymentTypes : ["BLIK_CODE", "CARD"];
  const busy = phone.pending !== null;
  const isBlik = type === "BLIK_CODE";
  return (
    <AppScreen
      title={words.order.declined}
      actions={
        <>
          <Button
            tone="primary"
            size="lg"
            wide
            busy={phone.pending === "pay"}
            disabled={busy || (isBlik && blik.length !== 6)}
            onClick={() =>
              void phone.act("pay", { paymentType: type, ...(isBlik ? { blikCode: blik } : {}) })
            }
          >
            {words.order.again} · {formatGrosze(order.total, language)}
          </Button>
          <Button tone="quiet" wide disabled={busy} onClick={() => void phone.act("dismiss")}>
            {words.app.close}
          </Button>
        </>
      }
    >
      <p className="bg-paper-wear rounded-paper mb-4 px-4 py-3">
        <strong className="block">{label("status", order.paymentStatus)}</strong>
        {words.order.declinedLead}
      </p>
      <PaymentSection
        types={types}
        chosen={type}
        savedCard={state.savedCard}
        blik={blik}
        busy={busy}
        onType={setType}
        onBlik={setBlik}
      />
    </AppScreen>
  );
}

/** An order as the shop tells of it: status in its words, parcel, lines, refunds. */
export function OrderScreen({ order, busy, onDone }: { order: Order; busy: boolean; onDone: () => void }) {
  const { words, fill, label, language } = useWords();
  const money = (grosze: number) => formatGrosze(grosze, language);
  const goods = order.products.reduce((sum, { unitGross, quantity }) => sum + unitGross * quantity, 0);
  const beyondGoods = order.total - goods;
  return (
    <AppScreen
      actions={
        <Button tone="primary" size="lg" wide busy={busy} onClick={onDone}>
          {words.order.home}
        </Button>
      }
    >
      <div className="bg-paper-garden rounded-paper mb-5 px-5 py-5">
        <p className="text-good font-bold">{label("status", order.paymentStatus)}</p>
        <h2 className="headline text-[26px]">{order.statusText || words.order.done}</h2>
        <p className="mt-1">
          {order.merchant} · {fill(words.order.number, { number: order.customerOrderId })}
        </p>
        <p className="text-muted text-sm">{formatTime(order.at)}</p>
      </div>
      {order.tracking.length ? (
        <Block title={words.order.tracking}>
          {order.tracking.map((number) => (
            <p key={number} className="tabular break-all">
              {number}
            </p>
          ))}
        </Block>
      ) : null}
      <Sums
        rows={[
          ...order.products.map(({ name, quantity, unitGross }) => ({
            label: `${name} × ${quantity}`,
            value: money(unitGross * quantity),
          })),
          ...(beyondGoods > 0 ? [{ label: words.sum.delivery, value: money(beyondGoods) }] : []),
          ...(beyondGoods < 0 ? [{ label: words.basket.saved, value: money(beyondGoods) }] : []),
          { label: words.order.sum, value: money(order.total), strong: true },
        ]}
      />
      {order.refunds.length ? (
        <ul className="bg-paper-sport rounded-paper mt-4 px-4 py-3">
          {order.refunds.map(({ amount, status, at }) => (
            <li key={at + String(amount)} className="flex justify-between gap-3">
              <span>
                {words.order.refunded} · {formatTime(at)}
              </span>
              <strong className="tabular">
                {status === "SUCCESS" ? money(amount) : `${money(amount)} (${label("refund", status)})`}
              </strong>
            </li>
          ))}
        </ul>
      ) : null}
    </AppScreen>
  );
}
