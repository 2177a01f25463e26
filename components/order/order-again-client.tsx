"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { mutate } from "swr";
import type { BasketView } from "@/core/basket/basket-view";
import type { Locale } from "@/core/catalog/catalog";
import { basketUrl } from "@/components/basket/change-basket";
import { ApiError, sendJson } from "@/components/layout/http-client";
import { Button } from "@/components/ui/button";

type OrderAgainProps = {
  token: string;
  locale: Locale;
  words: { action: string; gone: string; problem: string };
};

/** Puts the goods of an order that came to nothing back into the basket and goes there. */
export function OrderAgain({ token, locale, words }: OrderAgainProps) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function refill() {
    setBusy(true);
    setProblem(undefined);
    try {
      const basket = await sendJson<BasketView>("POST", `/api/orders/${token}/basket`);
      await mutate(basketUrl, basket, { revalidate: false });
      router.push(`/${locale}/basket`);
    } catch (reason) {
      setProblem(reason instanceof ApiError && reason.code === "nothing-left" ? words.gone : words.problem);
      setBusy(false);
    }
  }
  return (
    <div className="mt-4 grid justify-items-start gap-2">
      <Button tone="ink" busy={busy} onClick={() => void refill()}>
        {words.action}
      </Button>
      <p role="alert" className="font-semibold empty:hidden">
        {problem}
      </p>
    </div>
  );
}
