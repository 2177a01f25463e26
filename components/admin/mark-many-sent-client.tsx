"use client";

import { useTranslations } from "next-intl";
import { useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useSend } from "./use-send";

/** A list of orders with boxes to tick (named `order`), and the button that marks the ticked ones as sent. */
export function MarkManySent({ children }: { children: ReactNode }) {
  const t = useTranslations("admin.orders");
  const [said, setSaid] = useState("");
  const { run, busy, error, setError } = useSend();

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const orderIds = new FormData(form).getAll("order").map(String);
    setSaid("");
    if (orderIds.length === 0) return setError(t("markNone"));
    const value = await run("/api/admin/orders/sent", "POST", { orderIds });
    if (!value) return;
    form.reset();
    const refused = Array.isArray(value.refused) ? value.refused.map(detailOf) : [];
    const count = Array.isArray(value.sent) ? value.sent.length : 0;
    const words = [t("markDone", { count })];
    if (refused.length > 0) words.push(t("markRefused", { details: refused.join(" ") }));
    setSaid(words.join(" "));
  }

  return (
    <form onSubmit={onSubmit} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" size="sm" busy={busy}>
          {t("markSent")}
        </Button>
        <p role="status" className="font-semibold empty:hidden">
          {said}
        </p>
        {error ? (
          <p role="alert" className="text-bad font-semibold">
            {error}
          </p>
        ) : null}
      </div>
    </form>
  );
}

function detailOf(refused: unknown): string {
  const known = typeof refused === "object" && refused !== null && "detail" in refused;
  return known ? String(refused.detail) : "";
}
