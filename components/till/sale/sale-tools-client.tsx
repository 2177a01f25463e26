"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import type { SaleView } from "@/core/till/sale-view";
import { Field } from "@/components/ui/field";
import { TillDialog } from "../till-dialog-client";
import { useKeys } from "../use-keys-client";
import { DiscountFields, readDiscount } from "./discount-fields";
import type { Desk } from "./use-desk-client";

type Open = "discount" | "note" | "void" | null;

const TOOL =
  "rule border-line bg-card hover:border-ink rounded-option flex min-h-11 items-center justify-center gap-1.5 px-1 text-sm font-semibold transition disabled:opacity-45";

/** What can be done with a whole sale before it is paid: discount, note, putting aside, giving up. */
export function SaleTools({ sale, desk }: { sale: SaleView; desk: Desk }) {
  const t = useTranslations("till.tools");
  const problems = useTranslations("till.problems");
  const [open, setOpen] = useState<Open>(null);
  const may = (action: SaleView["actions"][number]) => sale.actions.includes(action);
  const close = () => setOpen(null);

  async function hold() {
    const held = await desk.change("hold", "POST", "/hold", {});
    if (held) desk.choose(null);
  }

  useKeys({
    F6: may("edit") && (() => setOpen("discount")),
    F7: may("edit") && (() => setOpen("note")),
    F4: may("hold") && (() => void hold()),
  });

  async function setDiscount(fields: FormData) {
    const discount = readDiscount(fields);
    if (typeof discount === "string") return problems(`discount-${discount}`);
    return (await desk.change("discount", "PATCH", "", { discount }))
      ? undefined
      : (desk.lastProblem() ?? problems("failed"));
  }

  async function setNote(fields: FormData) {
    const note = String(fields.get("note") ?? "").trim();
    const email = String(fields.get("email") ?? "").trim() || null;
    return (await desk.change("note", "PATCH", "", { note, email }))
      ? undefined
      : (desk.lastProblem() ?? problems("failed"));
  }

  async function giveUp(fields: FormData) {
    const reason = String(fields.get("reason") ?? "").trim();
    const gone = await desk.change("void", "POST", "/void", { reason });
    if (!gone) return desk.lastProblem() ?? problems("failed");
    desk.choose(null);
    return undefined;
  }

  return (
    <>
      <div className="grid grid-cols-4 gap-2" role="group" aria-label={t("label")}>
        <Tool onPress={() => setOpen("discount")} off={!may("edit")}>
          {t("discount")}
        </Tool>
        <Tool onPress={() => setOpen("note")} off={!may("edit")}>
          {t("note")}
        </Tool>
        <Tool onPress={() => void hold()} off={!may("hold")}>
          {t("hold")}
        </Tool>
        <Tool onPress={() => setOpen("void")} off={!may("void")}>
          {t("void")}
        </Tool>
      </div>
      <TillDialog
        open={open === "discount"}
        onClose={close}
        title={t("discountTitle")}
        submit={t("save")}
        onSubmit={setDiscount}
      >
        <p>{t("discountText")}</p>
        <DiscountFields discount={sale.discount} />
      </TillDialog>
      <TillDialog
        open={open === "note"}
        onClose={close}
        title={t("noteTitle")}
        submit={t("save")}
        onSubmit={setNote}
      >
        <div className="text-ink grid gap-4">
          <Field
            label={t("noteLabel")}
            hint={t("noteHint")}
            name="note"
            maxLength={200}
            defaultValue={sale.note}
          />
          <Field
            label={t("email")}
            hint={t("emailHint")}
            name="email"
            type="email"
            maxLength={200}
            autoComplete="off"
            defaultValue={sale.email ?? ""}
          />
        </div>
      </TillDialog>
      <TillDialog
        open={open === "void"}
        onClose={close}
        title={t("voidTitle")}
        submit={t("voidSubmit")}
        tone="bad"
        onSubmit={giveUp}
      >
        <p>{t("voidText")}</p>
        <div className="text-ink">
          <Field
            label={t("reason")}
            name="reason"
            minLength={2}
            maxLength={200}
            autoComplete="off"
            required
          />
        </div>
      </TillDialog>
    </>
  );
}

function Tool({ onPress, off, children }: { onPress: () => void; off: boolean; children: ReactNode }) {
  return (
    <button type="button" onClick={onPress} disabled={off} className={TOOL}>
      {children}
    </button>
  );
}
