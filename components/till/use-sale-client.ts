"use client";

import { useCallback, useEffect } from "react";
import { useSWRConfig } from "swr";
import type { SaleView } from "@/core/till/sale-view";
import { sendJson } from "@/components/layout/http-client";
import { useLive } from "@/components/layout/use-live-client";

// While money is under way a lost push must not cost the cashier half a minute.
const PAYING_NET_MS = 3_000;

const urlOf = (id: string) => `/api/till/sales/${id}`;

/** A sale, live. `send` changes it and shows the answer, unless something newer is shown already. */
export function useSale(id: string | null) {
  const { data: sale, error, mutate } = useLive<SaleView>(id && urlOf(id), (view) => `sale:${view.id}`);
  const paying = sale?.state === "PAYING";

  useEffect(() => {
    if (!paying) return undefined;
    const timer = setInterval(() => void mutate(), PAYING_NET_MS);
    return () => clearInterval(timer);
  }, [paying, mutate]);

  return { sale, error, retry: () => void mutate() };
}

type Method = "POST" | "PATCH" | "DELETE";

/** Sends a change of a sale; `path` is what follows the sale's own address. Throws `ApiError`. */
export function useSendSale() {
  const { mutate } = useSWRConfig();
  return useCallback(
    async (id: string, method: Method, path: string, body?: unknown): Promise<SaleView> => {
      const answer = await sendJson<SaleView>(method, urlOf(id) + path, body);
      const newer = (shown?: SaleView) => (shown && shown.version > answer.version ? shown : answer);
      await mutate<SaleView>(urlOf(answer.id), newer, { revalidate: false });
      return answer;
    },
    [mutate],
  );
}
