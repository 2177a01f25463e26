"use client";

import { cn } from "@/components/ui/cn";
import { choices, choose } from "./variant-choice";
import { useVariant } from "./variant-client";

export type OptionWords = { colour: string; size: string; soldOut: string };

const OPTION =
  "rounded-option rule bg-card hover:border-ink has-checked:border-ink has-checked:ring-ink has-checked:ring-[0.5px] has-focus-visible:outline-ink relative inline-flex min-h-11 min-w-11 items-center justify-center px-4 font-semibold transition has-focus-visible:outline-2 has-focus-visible:outline-offset-3";

function OptionRow({ by, label, soldOut }: { by: "colour" | "size"; label: string; soldOut: string }) {
  const { variants, current, setSku, stockOf } = useVariant();
  const values = choices(variants, by);
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend className="font-bold">
        {label}: {by === "colour" ? current[by]?.toLowerCase() : current[by]}
      </legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {values.map((value) => {
          const variant = choose(variants, current, by, value);
          const gone = stockOf(variant.sku) === 0;
          return (
            <label key={value} className={cn(OPTION, gone && "text-muted")}>
              <input
                type="radio"
                name={by}
                value={value}
                checked={current[by] === value}
                onChange={() => setSku(variant.sku)}
                className="absolute inset-0 cursor-pointer appearance-none outline-none"
              />
              <span className={cn("first-letter:uppercase", gone && "line-through")}>{value}</span>
              {gone ? <span className="sr-only">, {soldOut}</span> : null}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Colour and size as radio buttons that look like chips; what is sold out is struck through but can be looked at. */
export function Options({ words }: { words: OptionWords }) {
  return (
    <>
      <OptionRow by="colour" label={words.colour} soldOut={words.soldOut} />
      <OptionRow by="size" label={words.size} soldOut={words.soldOut} />
    </>
  );
}
