"use client";

import { useState } from "react";
import { Button } from "@ui/button";
import { AppScreen } from "../phone/app-screen";
import { ConsentsSection } from "./consents-section";
import { DeliverySection } from "./delivery-section";
import { InvoiceSection } from "./invoice-section";
import { Sums } from "./parts";
import { PaymentSection } from "./payment-section";
import type { Checkout, InPostPhone, Totals } from "./phone-types";
import { formatGrosze } from "./price";
import type { PhoneHandle } from "./use-phone";
import { useWords } from "./words-client";

function Total({ totals }: { totals: Totals }) {
  const { words, language } = useWords();
  const row = (label: string, grosze: number) => ({ label, value: formatGrosze(grosze, language) });
  return (
    <Sums
      rows={[
        row(words.sum.goods, totals.goods),
        row(words.sum.delivery, totals.delivery),
        ...(totals.options ? [row(words.sum.options, totals.options)] : []),
        ...(totals.discount ? [row(words.sum.plus, -totals.discount)] : []),
        { ...row(words.sum.total, totals.total), strong: true },
      ]}
    />
  );
}

/** Delivery, invoice, consents, payment, and the button that orders. */
export function CheckoutScreen({
  state,
  phone,
  onBack,
}: {
  state: InPostPhone;
  phone: PhoneHandle;
  onBack: () => void;
}) {
  const { words } = useWords();
  const [blik, setBlik] = useState("");
  const { basket: bound, checkout = {} } = state;
  if (!bound) return null;
  const busy = phone.pending !== null;
  const choose = (part: Checkout) => void phone.act("checkout", part, "PUT");
  const isBlik = checkout.paymentType === "BLIK_CODE";
  return (
    <AppScreen
      title={words.basket.next}
      actions={
        <>
          <Button
            tone="primary"
            size="lg"
            wide
            busy={phone.pending === "order"}
            disabled={busy || (isBlik && blik.length !== 6)}
            onClick={() => void phone.act("order", isBlik ? { blikCode: blik } : {})}
          >
            {words.order.place}
          </Button>
          <Button tone="quiet" wide disabled={busy} onClick={onBack}>
            {words.app.back}
          </Button>
        </>
      }
    >
      <DeliverySection
        offered={bound.basket.delivery ?? []}
        checkout={checkout}
        busy={busy}
        onChange={(delivery) => choose({ delivery })}
      />
      <PaymentSection
        types={state.paymentTypes}
        chosen={checkout.paymentType}
        savedCard={state.savedCard}
        blik={blik}
        busy={busy}
        onBlik={setBlik}
        onType={(paymentType) => choose({ paymentType })}
      />
      <InvoiceSection
        invoice={checkout.invoice}
        address={checkout.delivery?.address}
        busy={busy}
        onChange={(invoice) => choose({ invoice })}
      />
      <ConsentsSection
        consents={bound.basket.consents ?? []}
        given={checkout.consents ?? {}}
        busy={busy}
        onChange={(consents) => choose({ consents })}
      />
      <Total totals={bound.totals} />
    </AppScreen>
  );
}
