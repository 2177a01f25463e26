import { fill } from "@/components/layout/fill";
import { Card } from "@/components/ui/card";
import type { OrderParts } from "./order-lines";
import { providerTitle } from "./provider-title";
import { When } from "./when";

/** How it was paid, and what the provider calls the money. */
export function OrderPayment({ order, locale, words }: OrderParts) {
  const { payment, state } = order;
  if (!payment) return null;
  const free = order.total === 0;
  const provider = free ? words.free.paidWith : providerTitle(payment.provider);
  return (
    <Card>
      <h2 className="font-bold">{words.payment}</h2>
      <dl className="mt-2 grid gap-2">
        <div className="flex justify-between gap-4">
          <dt className="text-muted">{words.paidWith}</dt>
          <dd className="font-semibold">{provider}</dd>
        </div>
        {free ? null : (
          <div>
            <dt className="text-muted">{fill(words.reference, { provider })}</dt>
            <dd className="break-words tabular-nums">{payment.paidReference ?? words.noReference}</dd>
          </div>
        )}
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
