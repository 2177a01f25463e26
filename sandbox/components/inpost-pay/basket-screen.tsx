"use client";

import { useState } from "react";
import { Button } from "@ui/button";
import { buttonClass } from "@ui/button-class";
import { Field } from "@ui/field";
import { AppScreen } from "../phone/app-screen";
import { LineRow, Picture } from "./line-row";
import { Block, Sums } from "./parts";
import type { InPostPhone } from "./phone-types";
import { formatGrosze, grossOf } from "./price";
import type { PhoneHandle } from "./use-phone";
import { useWords } from "./words-client";

type Bound = NonNullable<InPostPhone["basket"]>;

function Codes({ bound, phone }: { bound: Bound; phone: PhoneHandle }) {
  const { words } = useWords();
  const [text, setText] = useState("");
  const codes = (bound.basket.promo_codes ?? []).map((one) => one.promo_code_value);
  const offers = (bound.basket.promotions_available ?? []).filter(
    (one) => !codes.includes(one.promo_code_value),
  );
  const use = (list: string[]) => phone.act("promo-codes", { codes: list });
  return (
    <Block title={words.basket.code}>
      <form
        className="grid grid-cols-[1fr_auto] gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void use([...codes, text.trim()]).then((done) => done && setText(""));
        }}
      >
        <Field
          label={words.basket.code}
          hideLabel
          value={text}
          autoComplete="off"
          autoCapitalize="characters"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" tone="ink" disabled={!text.trim() || phone.pending !== null}>
          {words.basket.use}
        </Button>
      </form>
      <ul className="mt-2 flex flex-wrap gap-2">
        {codes.map((code) => (
          <li key={code}>
            <Button
              size="sm"
              tone="ink"
              disabled={phone.pending !== null}
              onClick={() => void use(codes.filter((one) => one !== code))}
            >
              {code} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      {offers.length ? (
        <ul className="mt-3 grid gap-2" aria-label={words.basket.offers}>
          {offers.map((offer) => (
            <li
              key={offer.promo_code_value}
              className="bg-paper-play rounded-option flex items-center gap-3 py-1 pr-1 pl-3.5"
            >
              <span className="flex-1 text-sm leading-snug">{offer.description}</span>
              <Button
                size="sm"
                disabled={phone.pending !== null}
                onClick={() => void use([...codes, offer.promo_code_value])}
              >
                {offer.promo_code_value}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </Block>
  );
}

function Related({ bound, phone }: { bound: Bound; phone: PhoneHandle }) {
  const { words, fill, language } = useWords();
  const related = bound.basket.related_products ?? [];
  if (related.length === 0) return null;
  return (
    <Block title={words.basket.related}>
      <ul className="-mx-5 flex snap-x gap-3 overflow-x-auto px-5 pb-1">
        {related.map((product) => (
          <li
            key={product.product_id}
            className="rule border-line rounded-paper bg-card grid w-36 shrink-0 snap-start content-between gap-2 p-3"
          >
            <Picture product={product} />
            <span className="text-sm leading-tight font-semibold">{product.product_name}</span>
            <Button
              size="sm"
              wide
              disabled={phone.pending !== null}
              aria-label={fill(words.basket.add, { name: product.product_name })}
              onClick={() => void phone.act("related", { productId: product.product_id, quantity: 1 })}
            >
              + {formatGrosze(grossOf(product.promo_price ?? product.base_price), language)}
            </Button>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** The shop with this very basket in it; a browser carries its session only to a host of the same name. */
function OpenShop({ bound, personId }: { bound: Bound; personId: string }) {
  const { words } = useWords();
  const url = bound.basket.merchant_store?.url;
  if (!url || !URL.canParse(url) || new URL(url).hostname !== location.hostname) return null;
  return (
    <a
      href={`/phone/inpost/shop?person=${encodeURIComponent(personId)}`}
      target="_blank"
      rel="noreferrer"
      className={buttonClass({ size: "sm", wide: true, className: "mt-4" })}
    >
      {words.basket.shop}
    </a>
  );
}

/** The bound basket: lines, codes, offers, what goes with it. Every change is asked of the shop. */
export function BasketScreen({
  bound,
  phone,
  onNext,
  onRemove,
}: {
  bound: Bound;
  phone: PhoneHandle;
  onNext: () => void;
  onRemove: () => void;
}) {
  const { words, language } = useWords();
  const products = bound.basket.products ?? [];
  const { base, goods } = bound.totals;
  const rows = [
    ...(base > goods ? [{ label: words.basket.saved, value: formatGrosze(base - goods, language) }] : []),
    { label: words.basket.goods, value: formatGrosze(goods, language), strong: true },
  ];
  const busy = phone.pending !== null;
  return (
    <AppScreen
      title={bound.merchant}
      actions={
        <Button tone="primary" size="lg" wide disabled={busy || products.length === 0} onClick={onNext}>
          {words.basket.next}
        </Button>
      }
    >
      {products.length === 0 ? (
        <p className="bg-paper-home rounded-paper mb-4 px-5 py-6">{words.basket.empty}</p>
      ) : null}
      <ul className="mb-4">
        {products.map((product) => (
          <LineRow
            key={product.product_id}
            product={product}
            busy={busy}
            onQuantity={(quantity) => void phone.act("quantity", { productId: product.product_id, quantity })}
          />
        ))}
      </ul>
      <Codes bound={bound} phone={phone} />
      <Related bound={bound} phone={phone} />
      <Sums rows={rows} />
      <OpenShop bound={bound} personId={phone.state?.personId ?? ""} />
      <div className="mt-4 flex justify-between">
        <Button size="sm" tone="quiet" disabled={busy} onClick={() => void phone.act("refresh")}>
          {words.basket.refresh}
        </Button>
        <Button size="sm" tone="quiet" disabled={busy} onClick={onRemove}>
          {words.basket.remove}
        </Button>
      </div>
    </AppScreen>
  );
}
