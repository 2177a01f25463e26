import type { ReactNode } from "react";
import type { Locale } from "@/core/catalog/catalog";
import { Card } from "@/components/ui/card";
import { messagesOf } from "@/i18n/messages";

/** One line that says what InPost Pay does, above its own button. */
export function InpostPayCard({
  locale,
  place,
  children,
}: {
  locale: Locale;
  place: "product" | "basket";
  children: ReactNode;
}) {
  const { title, product, basket } = messagesOf(locale).inpostPay;
  return (
    <Card id="inpost-pay" flush className="grid content-start gap-3 p-3.5">
      <div>
        <h2 className="font-bold">{title}</h2>
        <p className="text-muted text-[15px]">{place === "product" ? product : basket}</p>
      </div>
      {children}
    </Card>
  );
}
