import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { DeliveryMethod } from "@/core/delivery/delivery";
import { DeliveryMethodForm } from "./delivery-method-client";
import { FactsList } from "./facts-list";
import { writtenWeekMinute } from "./form-values";
import { moneyText } from "./format";

/** The ways in which the shop delivers, with what each costs. */
export async function DeliveryMethods({
  locale,
  methods,
}: {
  locale: string;
  methods: (DeliveryMethod & { active: boolean })[];
}) {
  const t = await getTranslations({ locale, namespace: "admin.deliveries" });
  const sum = (amount: number | null) =>
    amount === null ? t("notOffered") : moneyText(amount, "PLN", locale);
  const moment = (minute: number | null) => {
    const { day, time } = writtenWeekMinute(minute);
    return day === "" ? "" : `${t(`weekdays.${day as "0"}`)} ${time}`; // a day of the week, 0 to 6
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {methods.map((method) => (
        <Card key={method.type} flush className="grid content-start gap-4 p-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 className="text-[15px] font-bold">{t(`types.${method.type}`)}</h3>
            <Badge tone={method.active ? "good" : "muted"}>{t(method.active ? "on" : "off")}</Badge>
          </div>
          <FactsList
            rows={[
              { label: t("price"), value: sum(method.price) },
              { label: t("vatRate"), value: `${method.vatRate} %` },
              { label: t("leadDays"), value: String(method.leadDays) },
              ...(method.type === "DIGITAL"
                ? []
                : [
                    { label: t("freeFrom"), value: sum(method.freeFrom) },
                    { label: t("codFee"), value: sum(method.codFee) },
                    { label: t("weekendFee"), value: sum(method.weekendFee) },
                    {
                      label: t("weekendTime"),
                      value: [moment(method.weekendFrom), moment(method.weekendTo)]
                        .filter(Boolean)
                        .join(" – "),
                    },
                    { label: t("giftWrapFee"), value: sum(method.giftWrapFee) },
                  ]),
            ]}
          />
          <DeliveryMethodForm method={method} />
        </Card>
      ))}
    </div>
  );
}
