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

type ShopperCardProps = {
  order: Shopper;
  /** Stands there when there is no address. */
  nothing: string;
  /** Whose account it is, or might be. */
  account: string;
};

/** Who ordered and where it goes. */
export function ShopperCard({ order, nothing, account }: ShopperCardProps) {
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
      <p className="text-muted">{account}</p>
    </Card>
  );
}
