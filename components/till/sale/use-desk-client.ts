"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import type { SaleView } from "@/core/till/sale-view";
import { sendJson } from "@/components/layout/http-client";
import type { TillView } from "@/core/till/till-view";
import { useAction } from "../use-action-client";
import { useSale, useSendSale } from "../use-sale-client";

const OVER = new Set(["PAID", "VOIDED"]);

/**
 * The sale on the counter, named in the address, and what can be done with it. Without a name it is the newest open
 * one; `blank` stands for a sale that begins with its first product.
 */
export function useDesk(till: TillView) {
  const params = useSearchParams();
  const router = useRouter();
  const named = params.get("sale");
  const newest = till.sales.find(({ state }) => state !== "HELD")?.id ?? null;
  const saleId = named === "blank" ? null : (named ?? newest);
  const { sale, error, retry } = useSale(saleId);
  const sendSale = useSendSale();
  const action = useAction();
  const { run } = action;

  // Scans come faster than answers: each waits for the one before, so that one sale begins, not two.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const current = useRef<SaleView | undefined>(undefined);
  useEffect(() => {
    current.current = saleId ? sale : undefined;
  }, [saleId, sale]);

  const choose = useCallback(
    (id: string | null) => {
      const next = new URLSearchParams(window.location.search);
      next.set("sale", id ?? "blank");
      router.replace(`${window.location.pathname}?${next.toString()}`, { scroll: false });
    },
    [router],
  );

  const begin = useCallback(async () => {
    const begun = await sendJson<SaleView>("POST", `/api/till/tills/${till.id}/sales`, {});
    current.current = begun;
    choose(begun.id);
    return begun;
  }, [till.id, choose]);

  /** Puts a product into the sale, and begins one where there is none. */
  const add = useCallback(
    (code: string, quantity = 1): Promise<SaleView | undefined> => {
      const work = queue.current.then(() =>
        run("add", async () => {
          const open = current.current;
          const target = !open || OVER.has(open.state) ? await begin() : open;
          const answer = await sendSale(target.id, "POST", "/lines", { code, quantity });
          current.current = answer;
          return answer;
        }),
      );
      queue.current = work;
      return work;
    },
    [run, begin, sendSale],
  );

  /** Any other change of the sale on the counter; `name` is what is busy meanwhile. */
  const change = useCallback(
    (name: string, method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown) =>
      run(name, async () => {
        if (!saleId) return undefined;
        return sendSale(saleId, method, path, body);
      }),
    [run, sendSale, saleId],
  );

  /** Brings another sale to the counter and onto the customer display. */
  const open = useCallback(
    (id: string, held: boolean) =>
      run("open", async () => {
        if (held) await sendSale(id, "POST", "/resume");
        else await sendSale(id, "PATCH", "", { shown: true }).catch(() => undefined);
        choose(id);
      }),
    [run, sendSale, choose],
  );

  /** Turns to the next customer, on both screens. A shopper who is just being asked by a wallet keeps the words. */
  const next = useCallback(() => {
    const before = current.current;
    if (before && before.state !== "PAYING")
      void sendSale(before.id, "PATCH", "", { shown: false }).catch(() => undefined);
    choose(null);
  }, [sendSale, choose]);

  const loading = saleId !== null && !sale && !error;
  return {
    ...action,
    sale: saleId ? sale : undefined,
    loading,
    error,
    retry,
    add,
    change,
    open,
    choose,
    next,
  };
}

export type Desk = ReturnType<typeof useDesk>;
