"use client";

import { type FormEvent, useState } from "react";
import type { BasketPromoView, BasketView } from "@/core/basket/basket-view";
import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { normalCode } from "@/core/promo/promo-code";
import { fill } from "@/components/layout/fill";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { BasketWords } from "./basket-words";
import { changeCode } from "./change-basket";
import { codeError } from "./code-error";

type PromoCodesProps = { basket: BasketView; locale: Locale; words: BasketWords };

/** The codes of a basket: a field to enter one, and a chip for each with the way to remove it. */
export function PromoCodes({ basket, locale, words }: PromoCodesProps) {
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState("");
  const show = (amount: number) => formatMoney(money(amount, basket.currency), locale);

  async function send(method: "POST" | "DELETE", wanted: string) {
    setBusy(true);
    setError(undefined);
    setSaid("");
    try {
      const after = await changeCode(method, wanted);
      const promo = after.promoCodes.find((each) => each.code === wanted);
      setSaid(
        promo
          ? fill(words.codeAdded, { code: wanted, amount: show(promo.discount) })
          : fill(words.codeRemoved, { code: wanted }),
      );
      if (method === "POST") setCode("");
    } catch (reason) {
      setError(codeError(reason, wanted, words, show));
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (code.trim() && !busy) void send("POST", normalCode(code));
  }

  return (
    <div className="mt-4 border-t-[1.5px] pt-4">
      <form onSubmit={submit} className="flex items-start gap-2.5">
        <div className="min-w-0 grow">
          <Field
            label={words.codeLabel}
            hideLabel
            placeholder={words.codeLabel}
            value={code}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            error={error}
            onChange={(event) => {
              setCode(event.target.value);
              setError(undefined);
            }}
          />
        </div>
        <Button type="submit" aria-disabled={busy || undefined}>
          {words.codeAdd}
        </Button>
      </form>
      <p role="status" className="sr-only">
        {busy ? words.codeBusy : (error ?? said)}
      </p>
      {basket.promoCodes.length > 0 ? (
        <ul aria-label={words.codes} className="mt-3 grid grid-cols-1 gap-2">
          {basket.promoCodes.map((promo) => (
            <CodeChip
              key={promo.code}
              promo={promo}
              locale={locale}
              words={words}
              show={show}
              onRemove={() => void send("DELETE", promo.code)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type CodeChipProps = {
  promo: BasketPromoView;
  locale: Locale;
  words: BasketWords;
  show: (amount: number) => string;
  onRemove: () => void;
};

function CodeChip({ promo, locale, words, show, onRemove }: CodeChipProps) {
  const { code, name, discount, refusal, minimum } = promo;
  return (
    <li className="grid grid-cols-1 gap-1">
      <div className="rule border-line bg-card flex min-h-10 items-center gap-2 rounded-full pl-4">
        <span
          className={
            refusal
              ? "text-muted max-w-3/5 shrink-0 truncate line-through"
              : "max-w-3/5 shrink-0 truncate font-semibold"
          }
        >
          {code}
        </span>
        <span className="text-muted min-w-0 grow truncate text-[15px]">{name[locale]}</span>
        {refusal ? null : <span className="tabular shrink-0 text-[15px]">−{show(discount)}</span>}
        <button
          type="button"
          onClick={onRemove}
          aria-label={fill(words.codeRemove, { code })}
          className="text-muted hover:text-ink grid size-10 shrink-0 place-items-center rounded-full text-xl leading-none"
        >
          ×
        </button>
      </div>
      {refusal ? (
        <p role="status" className="text-warn pl-4 text-[15px] font-semibold">
          {fill(words.refusals[refusal], { code, minimum: show(minimum) })}
        </p>
      ) : null}
    </li>
  );
}
