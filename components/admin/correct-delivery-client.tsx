"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import type { DeliveryType } from "@/core/delivery/delivery";
import { FormDialog } from "./form-dialog-client";

type Before = Record<
  "expectedAt" | "name" | "street" | "city" | "zip" | "phone" | "email" | "courierNote",
  string
> & {
  lockerCode: string | null;
};
type FieldName = keyof Before;

const fieldsOf: Record<DeliveryType, readonly FieldName[]> = {
  APM: ["lockerCode", "expectedAt", "phone", "email"],
  COURIER: ["name", "street", "zip", "city", "expectedAt", "phone", "email", "courierNote"],
  DIGITAL: ["email"],
};
const labels = {
  expectedAt: "expectedLabel",
  lockerCode: "locker",
  name: "name",
  street: "street",
  city: "city",
  zip: "zip",
  phone: "phone",
  email: "email",
  courierNote: "note",
} as const;
const kinds: Partial<Record<FieldName, string>> = { expectedAt: "date", phone: "tel", email: "email" };

/** Sets right what was wrong in a delivery; sends only what changed. */
export function CorrectDelivery({
  orderId,
  type,
  before,
}: {
  orderId: string;
  type: DeliveryType;
  before: Before;
}) {
  const t = useTranslations("admin.delivery");
  return (
    <FormDialog
      open={t("correct")}
      title={t("correctTitle")}
      submit={t("save")}
      prepare={(fields) => {
        const changed = fieldsOf[type].flatMap((name) => {
          const value = String(fields.get(name) ?? "").trim();
          return value === (before[name] ?? "") ? [] : [[name, value] as const];
        });
        if (changed.length === 0) return { error: t("correctSame") };
        const body = Object.fromEntries(changed);
        return { url: `/api/admin/orders/${orderId}/delivery`, method: "PATCH", body };
      }}
      done={() => t("correctDone")}
    >
      <p>{t("correctText")}</p>
      {fieldsOf[type].map((name) => (
        <Field
          key={name}
          label={t(labels[name])}
          name={name}
          type={kinds[name] ?? "text"}
          defaultValue={before[name] ?? ""}
          required={name !== "courierNote"}
          maxLength={200}
          autoComplete="off"
        />
      ))}
    </FormDialog>
  );
}
