import { getTranslations } from "next-intl/server";
import { deliveryCodes, deliveryTypes } from "@/core/delivery/delivery";
import { Card } from "@/components/ui/card";
import { CorrectDelivery } from "./correct-delivery-client";
import { FactsList } from "./facts-list";
import { Time } from "./format";
import { MarkSent } from "./mark-sent-client";
import { StateBadge } from "./state-badge";

export type ShownDelivery = {
  type: string;
  codes: unknown;
  expectedAt: Date;
  lockerCode: string | null;
  name: string;
  phone: string;
  email: string;
  street: string;
  city: string;
  zip: string;
  courierNote: string | null;
  references: unknown;
  shippedAt: Date | null;
};

const sendable = ["PAID", "COD", "PARTLY_REFUNDED"];
const ended = ["CANCELLED", "EXPIRED", "FAILED", "REFUNDED"];

/** How an order reaches the shopper: where to, when, the carrier's numbers, and what can be done about it. */
export async function DeliveryCard({
  locale,
  order,
  delivery,
  isAdmin,
}: {
  locale: string;
  order: { id: string; state: string };
  delivery: ShownDelivery;
  isAdmin: boolean;
}) {
  const t = await getTranslations({ locale, namespace: "admin" });
  const type = deliveryTypes.find((known) => known === delivery.type) ?? "COURIER";
  const codes = deliveryCodes.filter((code) => textsIn(delivery.codes).includes(code));
  const references = textsIn(delivery.references);
  const day = delivery.expectedAt.toISOString().slice(0, 10);
  const place = [delivery.name, delivery.street, `${delivery.zip} ${delivery.city}`.trim()].filter(Boolean);
  const state = delivery.shippedAt ? "SHIPPED" : "WAITING";
  const physical = type !== "DIGITAL";
  return (
    <Card flush className="grid gap-4 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-[15px] font-bold">
          {[t(`delivery.types.${type}`), ...codes.map((code) => t(`delivery.codes.${code}`))].join(" · ")}
        </span>
        {physical ? <StateBadge state={state}>{t(`states.delivery.${state}`)}</StateBadge> : null}
      </div>
      <FactsList
        rows={[
          { label: t("delivery.locker"), value: delivery.lockerCode },
          { label: t("delivery.address"), value: physical ? place.join(", ") : null },
          { label: t("delivery.phone"), value: delivery.phone },
          { label: t("delivery.email"), value: delivery.email },
          { label: t("delivery.note"), value: delivery.courierNote },
          { label: t("delivery.expected"), value: physical ? day : null },
          {
            label: t("delivery.sentAt"),
            value: delivery.shippedAt ? <Time at={delivery.shippedAt} locale={locale} exact /> : null,
          },
          { label: t("delivery.numbers"), value: references.join(", ") },
        ]}
      />
      {isAdmin ? (
        <div className="flex flex-wrap gap-2">
          {physical && sendable.includes(order.state) ? (
            <MarkSent orderId={order.id} sent={delivery.shippedAt !== null} expected={day} />
          ) : null}
          {ended.includes(order.state) ? null : (
            <CorrectDelivery
              orderId={order.id}
              type={type}
              before={{ ...delivery, expectedAt: day, courierNote: delivery.courierNote ?? "" }}
            />
          )}
        </div>
      ) : null}
    </Card>
  );
}

/** A JSON column that holds a list of texts. */
function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
