import { Card } from "@/components/ui/card";
import type { OrderParts } from "./order-lines";
import { When } from "./when";

const PROVIDERS: Record<string, string> = { seqr: "SEQR", "inpost-pay": "InPost Pay", pockyt: "Pockyt" };

/** How it was paid, and what the provider calls the money. */
export function OrderPayment({ order, locale, words }: OrderParts) {
  const { payment, state } = order;
  if (!payment) return null;
  return (
    <Card>
      <h2 className="font-bold">{words.payment}</h2>
      <dl className="mt-2 grid gap-2">
        <div className="flex justify-between gap-4">
          <dt className="text-muted">{words.paidWith}</dt>
          <dd className="font-semibold">{PROVIDERS[payment.provider] ?? payment.provider}</dd>
        </div>
        <div>
          <dt className="text-muted">{words.reference}</dt>
          <dd className="break-words tabular-nums">{payment.paidReference ?? words.noReference}</dd>
        </div>
        {state === "PENDING" ? (
          <div className="flex justify-between gap-4">
            <dt className="text-muted">{words.until}</dt>
            <dd className="text-right">
              <When at={payment.expiresAt} locale={locale} />
            </dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
}
