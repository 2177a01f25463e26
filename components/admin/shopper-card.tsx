import { Card } from "@/components/ui/card";

type Shopper = {
  name: string;
  email: string;
  phone: string;
  street: string;
  zip: string;
  city: string;
  region: string;
  country: string;
};

/** Who ordered and where it goes. `nothing` stands there when there is no address. */
export function ShopperCard({ order, nothing }: { order: Shopper; nothing: string }) {
  const town = [order.zip, order.city].filter(Boolean).join(" ");
  const lines = [order.street, town, order.region, order.country].filter(Boolean);
  return (
    <Card flush className="grid gap-3 p-4 wrap-anywhere">
      <div>
        <p className="font-bold">{order.name}</p>
        <p>{order.email}</p>
        {order.phone ? <p>{order.phone}</p> : null}
      </div>
      {order.street || town ? (
        <address className="not-italic">
          {lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
      ) : (
        <p className="text-muted">{nothing}</p>
      )}
    </Card>
  );
}
