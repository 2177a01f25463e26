"use client";

import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { fill } from "./fill";
import { useLive } from "./use-live-client";

type Count = { count: number; version: number; topic: string | null };

/** The way to the basket with the number of pieces in it, also when the phone or another tab changed it. */
export function BasketButton({ href, word, label }: { href: string; word: string; label: string }) {
  const { data } = useLive<Count>("/api/basket");
  const count = data?.count ?? 0;
  return (
    <Link href={href} className={buttonClass({ tone: "ink" })} aria-label={fill(label, { count })}>
      <span>
        {word}
        {count > 0 ? (
          <span key={count} className="animate-settle tabular inline-block whitespace-pre">
            {` · ${String(count)}`}
          </span>
        ) : null}
      </span>
      <span className="sr-only" role="status">
        {data ? fill(label, { count }) : ""}
      </span>
    </Link>
  );
}
