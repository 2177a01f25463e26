"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import useSWR from "swr";
import type { Category, Locale } from "@/core/catalog/catalog";
import { paperOf } from "@/components/catalog/product-picture";
import { getJson } from "@/components/layout/http-client";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { Favourite } from "@/core/till/till-view";
import { useMoney } from "../use-money-client";
import { Tile } from "./tile";
import { useProducts, type FoundProduct } from "./use-products-client";
import { VariantDialog } from "./variant-dialog-client";

type ProductsProps = {
  tillId: string;
  categories: readonly Pick<Category, "id" | "name">[];
  /** What stands in the scan field. */
  words: string;
  onPick: (sku: string) => void;
};

const GRID =
  "grid grid-cols-3 content-start lg:grid-cols-[repeat(auto-fill,minmax(8.4rem,1fr))] gap-x-3 gap-y-4 px-7 pb-6 max-lg:px-[18px]";
const FIRST_VIEW = 15;

/** Favourites, a category, or what fits the words: each a tile to press. */
export function Products({ tillId, categories, words, onPick }: ProductsProps) {
  const t = useTranslations("till.products");
  const locale = useLocale() as Locale; // the layout lets in no other
  const show = useMoney();
  const [category, setCategory] = useState<string | null>(null);
  const [chosen, setChosen] = useState<FoundProduct | null>(null);
  const favourites = useSWR<{ favourites: Favourite[] }, Error>(
    `/api/till/tills/${tillId}/favourites`,
    getJson,
  );
  const looking = words.trim().length >= 2;
  const found = useProducts(words, category);
  const shown = looking || category ? found : favourites;

  function press(product: FoundProduct) {
    const [only, ...others] = product.variants;
    if (only && others.length === 0) onPick(only.sku);
    else setChosen(product);
  }

  return (
    <>
      <div
        role="group"
        aria-label={t("aisles")}
        className="flex shrink-0 gap-2 overflow-x-auto px-7 py-3.5 max-lg:px-[18px]"
      >
        <Chip chosen={!category} onClick={() => setCategory(null)} className="min-h-11 shrink-0">
          {t("favourites")}
        </Chip>
        {categories.map(({ id, name }) => (
          <Chip
            key={id}
            chosen={category === id}
            onClick={() => setCategory(id)}
            className="min-h-11 shrink-0"
          >
            {name[locale]}
          </Chip>
        ))}
      </div>
      <div className="min-h-0 grow overflow-y-auto pt-1" role="region" aria-label={t("list")} tabIndex={-1}>
        <p role="status" className="sr-only">
          {looking && found.data ? t("found", { count: found.data.items.length }) : ""}
        </p>
        {shown.error && !shown.data ? (
          <div className="px-7 max-lg:px-[18px]">
            <Notice
              tone="bad"
              title={t("failed")}
              action={<Button onClick={() => void shown.mutate()}>{t("again")}</Button>}
            >
              {t("failedText")}
            </Notice>
          </div>
        ) : !shown.data ? (
          <TilesSkeleton />
        ) : looking || category ? (
          <Found items={found.data?.items ?? []} words={looking ? words.trim() : ""}>
            {(product, at) => (
              <Tile
                key={product.id}
                name={product.name[locale]}
                picture={product.picture}
                paper={paperOf(product.category)}
                price={show(product.price.amount)}
                gone={product.variants.every(({ stock }) => stock.available === 0) ? t("soldOut") : undefined}
                eager={at < FIRST_VIEW}
                onPress={() => press(product)}
              />
            )}
          </Found>
        ) : favourites.data?.favourites.length === 0 ? (
          <div className="px-7 max-lg:px-[18px]">
            <Empty title={t("noFavourites")}>{t("noFavouritesText")}</Empty>
          </div>
        ) : (
          <div className={GRID}>
            {favourites.data?.favourites.map((item, at) => (
              <Tile
                key={item.sku}
                name={item.name[locale]}
                option={item.option[locale]}
                picture={item.picture}
                paper={paperOf(item.category)}
                price={show(item.unit)}
                gone={item.available === 0 ? t("soldOut") : undefined}
                eager={at < FIRST_VIEW}
                onPress={() => onPick(item.sku)}
              />
            ))}
          </div>
        )}
      </div>
      <VariantDialog
        product={chosen}
        onClose={() => setChosen(null)}
        onPick={(sku) => {
          setChosen(null);
          onPick(sku);
        }}
      />
    </>
  );
}

function Found({
  items,
  words,
  children,
}: {
  items: FoundProduct[];
  words: string;
  children: (product: FoundProduct, at: number) => React.ReactNode;
}) {
  const t = useTranslations("till.products");
  if (items.length > 0) return <div className={GRID}>{items.map(children)}</div>;
  return (
    <div className="px-7 max-lg:px-[18px]">
      <Empty title={words ? t("nothing", { words }) : t("nothingHere")}>{t("nothingText")}</Empty>
    </div>
  );
}

function TilesSkeleton() {
  return (
    <div className={GRID} aria-busy="true">
      {Array.from({ length: FIRST_VIEW }, (_, at) => (
        <div key={at} className="grid gap-1.5">
          <Skeleton className="rounded-paper aspect-square w-full" />
          <Skeleton className="rounded-option h-9 w-full" />
        </div>
      ))}
    </div>
  );
}
