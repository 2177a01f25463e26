"use client";

import { useLocale } from "next-intl";
import { useCallback } from "react";
import { formatMoney, money } from "@/core/money/money";

/** Writes cents of the till's currency as people read them: `1250` → `$12.50`. */
export function useMoney(): (amount: number) => string {
  const locale = useLocale();
  return useCallback((amount: number) => formatMoney(money(amount, "USD"), locale), [locale]);
}
