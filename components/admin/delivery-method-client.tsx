"use client";

import { useTranslations } from "next-intl";
import { Field, SelectField } from "@/components/ui/field";
import type { DeliveryMethod } from "@/core/delivery/delivery";
import { FormDialog, type Prepared } from "./form-dialog-client";
import { Pair, Tick } from "./form-parts";
import { groszeOf, textOf, weekMinuteOf, writtenGrosze, writtenWeekMinute } from "./form-values";

const days = [0, 1, 2, 3, 4, 5, 6] as const;
const sums = ["price", "freeFrom", "codFee", "weekendFee", "giftWrapFee"] as const;
type EditedMethod = DeliveryMethod & { active: boolean };

/** Changes what a delivery costs and when it is offered; an empty sum is "not offered". */
export function DeliveryMethodForm({ method }: { method: EditedMethod }) {
  const t = useTranslations("admin.deliveries");
  const from = writtenWeekMinute(method.weekendFrom);
  const to = writtenWeekMinute(method.weekendTo);
  const isDigital = method.type === "DIGITAL";
  return (
    <FormDialog
      open={t("edit")}
      title={t(`types.${method.type}`)}
      submit={t("save")}
      prepare={(fields) => prepare(fields, method, t("sumWrong"))}
      done={() => t("saved")}
    >
      <p>{t("formText")}</p>
      <Pair>
        {sums
          .filter((name) => !isDigital || name === "price")
          .map((name) => (
            <Field
              key={name}
              label={t(name)}
              name={name}
              inputMode="decimal"
              autoComplete="off"
              defaultValue={writtenGrosze(method[name])}
              required={name === "price"}
            />
          ))}
        <Field
          label={t("vatRate")}
          name="vatRate"
          type="number"
          min={0}
          max={27}
          defaultValue={method.vatRate}
        />
        <Field
          label={t("leadDays")}
          name="leadDays"
          type="number"
          min={0}
          max={60}
          defaultValue={method.leadDays}
        />
      </Pair>
      {isDigital ? null : (
        <Pair>
          <WeekDay name="fromDay" label={t("weekendFromDay")} chosen={from.day} />
          <Field label={t("weekendFromTime")} name="fromTime" type="time" defaultValue={from.time} />
          <WeekDay name="toDay" label={t("weekendToDay")} chosen={to.day} />
          <Field label={t("weekendToTime")} name="toTime" type="time" defaultValue={to.time} />
        </Pair>
      )}
      <Tick name="active" label={t("active")} checked={method.active} />
    </FormDialog>
  );
}

function WeekDay({ name, label, chosen }: { name: string; label: string; chosen: string }) {
  const t = useTranslations("admin.deliveries");
  return (
    <SelectField label={label} name={name} defaultValue={chosen}>
      <option value="">–</option>
      {days.map((day) => (
        <option key={day} value={day}>
          {t(`weekdays.${day}`)}
        </option>
      ))}
    </SelectField>
  );
}

function prepare(fields: FormData, { type }: EditedMethod, wrong: string): Prepared {
  const read = sums.map((name) => [name, groszeOf(fields, name)] as const);
  const amounts = Object.fromEntries(read);
  if (read.some(([, amount]) => amount === undefined) || amounts.price === null) return { error: wrong };
  const text = (name: string) => textOf(fields, name);
  const body = {
    ...amounts,
    vatRate: Number(text("vatRate")),
    leadDays: Number(text("leadDays")),
    weekendFrom: weekMinuteOf(text("fromDay"), text("fromTime")),
    weekendTo: weekMinuteOf(text("toDay"), text("toTime")),
    active: fields.get("active") === "on",
  };
  return { url: `/api/admin/delivery-methods/${type}`, method: "PUT", body };
}
