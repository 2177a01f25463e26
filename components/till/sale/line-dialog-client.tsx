"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/core/catalog/catalog";
import type { SaleLineView } from "@/core/till/sale-view";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TillDialog } from "../till-dialog-client";
import { useMoney } from "../use-money-client";
import { DiscountFields, readDiscount } from "./discount-fields";
import { FavouriteToggle } from "./favourite-toggle-client";
import type { Desk } from "./use-desk-client";

type LineDialogProps = { tillId: string; line: SaleLineView | null; desk: Desk; onClose: () => void };

/** Everything about one line: how many, a discount with its reason, taking it off. */
export function LineDialog({ tillId, line, desk, onClose }: LineDialogProps) {
  const t = useTranslations("till.line");
  const problems = useTranslations("till.problems");
  const locale = useLocale() as Locale; // the layout lets in no other
  const show = useMoney();

  async function save(fields: FormData) {
    if (!line) return undefined;
    const quantity = Number(fields.get("quantity"));
    const discount = readDiscount(fields);
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > 999) return problems("bad-quantity");
    if (typeof discount === "string") return problems(`discount-${discount}`);
    const saved = await desk.change("line", "PATCH", `/lines/${line.id}`, { quantity, discount });
    return saved ? undefined : (desk.lastProblem() ?? problems("failed"));
  }

  async function remove() {
    if (line) await desk.change("line", "DELETE", `/lines/${line.id}`);
    onClose();
  }

  return (
    <TillDialog
      open={line !== null}
      onClose={onClose}
      title={line ? line.name[locale] : ""}
      submit={t("save")}
      onSubmit={save}
    >
      {line ? (
        <>
          <p>{`${line.ean} · ${t("each", { price: show(line.unit) })}`}</p>
          <div className="text-ink flex items-end gap-3">
            <Field
              label={t("pieces")}
              name="quantity"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={line.quantity}
              required
            />
            <Button tone="bad" onClick={() => void remove()}>
              {t("takeOff")}
            </Button>
          </div>
          <DiscountFields discount={line.discount} />
          <FavouriteToggle tillId={tillId} sku={line.sku} />
        </>
      ) : null}
    </TillDialog>
  );
}
