"use client";

import { useState } from "react";
import { mutate } from "swr";
import type { BasketView } from "@/core/basket/basket-view";
import { sayAdded } from "@/components/basket/added";
import { sendJson } from "@/components/layout/http-client";
import { fill } from "@/components/layout/fill";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { useVariant } from "./variant-client";

export type AddWords = {
  add: string;
  addNone: string;
  added: string;
  toBasket: string;
  problem: { stock: string; network: string };
};
type Counted = Pick<BasketView, "count" | "version" | "topic" | "notices">;

const BASKET = "/api/basket";

/** Counts the piece at once and takes it back if the server says no. */
function add(sku: string): Promise<Counted | undefined> {
  return mutate<Counted>(BASKET, sendJson<Counted>("POST", `${BASKET}/lines`, { sku, quantity: 1 }), {
    optimisticData: (basket) => ({
      version: 0,
      topic: null,
      notices: [],
      ...basket,
      count: (basket?.count ?? 0) + 1,
    }),
    rollbackOnError: true,
    revalidate: false,
  });
}

export function AddToBasket({ name, href, words }: { name: string; href: string; words: AddWords }) {
  const { current, stockOf } = useVariant();
  const [outcome, setOutcome] = useState<"added" | "stock" | "network" | null>(null);
  const [busy, setBusy] = useState(false);
  const none = stockOf(current.sku) === 0;

  async function press() {
    setBusy(true);
    setOutcome(null);
    try {
      const basket = await add(current.sku);
      setOutcome(basket?.notices.some(({ sku }) => sku === current.sku) ? "stock" : "added");
      sayAdded();
    } catch {
      setOutcome("network");
    }
    setBusy(false);
  }

  return (
    <div>
      <button
        type="button"
        onClick={press}
        disabled={none}
        aria-busy={busy}
        className={buttonClass({ tone: "primary", size: "lg", wide: true })}
      >
        {none ? words.addNone : words.add}
      </button>
      <p role="status" className="mt-2 min-h-6 text-[15px]">
        {outcome === "added" ? (
          <span className="animate-settle block">
            {fill(words.added, { name })}{" "}
            <Link href={href} className="font-semibold underline underline-offset-4">
              {words.toBasket}
            </Link>
          </span>
        ) : outcome ? (
          <span className="text-bad font-semibold">{words.problem[outcome]}</span>
        ) : null}
      </p>
    </div>
  );
}
