import { fill } from "@/components/layout/fill";
import type { OrderParts } from "./order-lines";
import { When } from "./when";

/** Where the order goes, when it should be there, and what the carrier calls it. */
export function OrderAddress({ order, locale, words }: OrderParts) {
  const { delivery } = order;
  const country = new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  const place = delivery?.place ?? { name: order.name, ...order.address };
  return (
    <section aria-labelledby="address">
      <h2 id="address" className="font-bold">
        {words.address}
      </h2>
      {delivery?.type === "DIGITAL" ? (
        <p className="mt-2">{words.deliveryTypes.DIGITAL}</p>
      ) : (
        <address className="mt-2 not-italic">
          {delivery?.lockerCode ? (
            <span className="block font-semibold">{fill(words.locker, { code: delivery.lockerCode })}</span>
          ) : null}
          {place.name}
          <br />
          {place.street}
          <br />
          {place.zip} {place.city}
          <br />
          {/^[A-Z]{2}$/.test(place.country) ? country.of(place.country) : place.country}
        </address>
      )}
      <p className="text-muted mt-1 break-words">{order.email}</p>
      {delivery?.shippedAt ? (
        <p className="text-good mt-2 font-semibold">
          {words.onItsWay}{" "}
          <span className="text-muted font-medium">
            {words.shipped}: <When at={delivery.shippedAt} locale={locale} />
          </span>
        </p>
      ) : null}
      {delivery && delivery.type !== "DIGITAL" ? (
        <p className="mt-2">
          {words.expected}: <When at={delivery.expectedAt} locale={locale} dateOnly />
        </p>
      ) : null}
      {delivery && delivery.references.length > 0 ? (
        <p className="mt-1 break-words">
          {words.tracking}: {delivery.references.join(", ")}
        </p>
      ) : null}
    </section>
  );
}
