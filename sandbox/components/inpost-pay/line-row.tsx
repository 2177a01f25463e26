import { Minus, Plus, Trash2 } from "lucide-react";
import type { WireProduct } from "./phone-types";
import { formatGrosze, grossOf } from "./price";
import { useWords } from "./words-client";

/** The picture of a product as the shop sent it, or an empty paper. */
export function Picture({ product }: { product: WireProduct }) {
  return (
    <span className="bg-paper-home rounded-option grid size-16 shrink-0 place-items-center overflow-hidden">
      {product.product_image ? (
        // eslint-disable-next-line @next/next/no-img-element -- the shop's address, known only now
        <img
          src={product.product_image}
          alt=""
          width={64}
          height={64}
          loading="lazy"
          className="size-full object-contain"
        />
      ) : null}
    </span>
  );
}

const STEP = "rule border-line grid size-9 place-items-center rounded-full disabled:opacity-40";

/** One line of the basket with its quantity, which the shop decides on. */
export function LineRow({
  product,
  busy,
  onQuantity,
}: {
  product: WireProduct;
  busy: boolean;
  onQuantity: (quantity: number) => void;
}) {
  const { words, fill, language } = useWords();
  const name = product.product_name;
  const quantity = Number(product.quantity.quantity);
  const [base, price] = [grossOf(product.base_price), grossOf(product.promo_price ?? product.base_price)];
  const lowest = product.promo_price && product.lowest_price ? grossOf(product.lowest_price) : 0;
  const attributes = (product.product_attributes ?? []).map((one) => one.attribute_value).join(", ");
  return (
    <li className="border-line flex gap-3 border-b py-3 last:border-b-0">
      <Picture product={product} />
      <div className="min-w-0 flex-1">
        <p className="leading-snug font-semibold">{name}</p>
        {attributes ? <p className="text-muted text-sm">{attributes}</p> : null}
        <p className="tabular-nums">
          {price < base ? <s className="text-muted mr-1.5 text-sm">{formatGrosze(base, language)}</s> : null}
          <strong>{formatGrosze(price, language)}</strong>
        </p>
        {lowest ? (
          <p className="text-muted text-xs">
            {fill(words.basket.lowest, { price: formatGrosze(lowest, language) })}
          </p>
        ) : null}
        <div className="mt-1.5 flex items-center gap-2">
          <button
            type="button"
            className={STEP}
            disabled={busy || quantity <= 1}
            aria-label={fill(words.basket.less, { name })}
            onClick={() => onQuantity(quantity - 1)}
          >
            <Minus aria-hidden="true" size={16} />
          </button>
          <span className="tabular min-w-6 text-center">{quantity}</span>
          <button
            type="button"
            className={STEP}
            disabled={busy}
            aria-label={fill(words.basket.more, { name })}
            onClick={() => onQuantity(quantity + 1)}
          >
            <Plus aria-hidden="true" size={16} />
          </button>
          <button
            type="button"
            className={`${STEP} ml-auto`}
            disabled={busy}
            aria-label={fill(words.basket.drop, { name })}
            onClick={() => onQuantity(0)}
          >
            <Trash2 aria-hidden="true" size={16} />
          </button>
        </div>
      </div>
    </li>
  );
}
