import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { currencies } from "@/core/money/money";
import { plan } from "@/scripts/lib/pictures/plan/all";
import { widths } from "@/scripts/lib/pictures/widths";
import { isEan13 } from "../ean";
import { catalogue } from "./catalogue";
import { categories } from "./categories";

const root = path.join(import.meta.dirname, "../../..");
const variants = catalogue.flatMap((product) => product.variants);
const prices = variants.flatMap((variant) => currencies.map((currency) => variant.prices[currency]));

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the catalogue", () => {
  it("has at least 64 products in 8 categories, and none of them is empty", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(64);
    expect(categories).toHaveLength(8);
    for (const { id } of categories) {
      expect(catalogue.filter(({ categoryId }) => categoryId === id).length, id).toBeGreaterThanOrEqual(8);
    }
  });

  it("has at least 22 products with a choice of variants", () => {
    expect(catalogue.filter((product) => product.variants.length > 1).length).toBeGreaterThanOrEqual(22);
  });

  it("names every slug, SKU and EAN once", () => {
    expect(repeated(catalogue.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([]);
    expect(repeated(variants.map(({ ean }) => ean))).toEqual([]);
  });

  it("has SKUs that travel and EANs that scan", () => {
    for (const { sku, ean } of variants) {
      expect(sku).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
      expect(isEan13(ean), ean).toBe(true);
    }
  });

  it("says everything in both languages, and never shouts", () => {
    for (const { slug, name, subtitle, description, specs } of catalogue) {
      const texts = [name, subtitle, description, ...specs.flatMap(({ label, value }) => [label, value])];
      for (const text of texts.flatMap(({ en, pl }) => [en, pl])) {
        expect(text.trim(), slug).not.toBe("");
        expect(text, slug).not.toContain("!");
      }
      expect(specs.length, slug).toBeGreaterThanOrEqual(3);
      expect(specs.length, slug).toBeLessThanOrEqual(5);
      for (const text of [description.en, description.pl]) {
        const sentences = text.split(/(?<=[.?…])\s+(?=\p{Lu})/u).length;
        expect(sentences, `${slug}: ${text}`).toBeGreaterThanOrEqual(2);
        expect(sentences, `${slug}: ${text}`).toBeLessThanOrEqual(4);
      }
    }
  });

  it("opens with the raspberry teapot, with plenty of it", () => {
    const [first] = catalogue;
    expect(first?.slug).toBe("raspberry-teapot");
    expect(first?.variants.map(({ sku }) => sku)).toEqual([
      "TEAPOT-RASPBERRY",
      "TEAPOT-MARIGOLD",
      "TEAPOT-MINT",
      "TEAPOT-INK",
    ]);
    expect(first?.variants[0]?.stock).toBeGreaterThan(20);
  });
});

describe("prices", () => {
  it("are whole minor units in four currencies, at Polish VAT rates", () => {
    expect(prices).toHaveLength(variants.length * 4);
    for (const { amount } of prices) expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
    expect(new Set(catalogue.map(({ vat }) => vat))).toEqual(new Set([23, 8, 5]));
  });

  it("go down on offer, below the lowest of the month before", () => {
    const onOffer = catalogue.filter((product) => product.variants[0]?.prices.PLN.previous);
    expect(onOffer.length).toBeGreaterThanOrEqual(8);
    for (const { amount, previous, lowest30 } of prices) {
      expect(previous === null).toBe(lowest30 === null);
      if (previous === null || lowest30 === null) continue;
      expect(lowest30).toBeLessThanOrEqual(previous);
      expect(amount).toBeLessThan(lowest30);
    }
  });
});

describe("stock", () => {
  it("has few of some, none of others, and whole products sold out", () => {
    const counted = variants.filter(({ stock }) => stock !== null);
    expect(counted.filter(({ stock }) => stock === 0).length).toBeGreaterThanOrEqual(6);
    expect(counted.filter(({ stock }) => stock && stock <= 3).length).toBeGreaterThanOrEqual(8);
    const soldOut = catalogue.filter((product) => product.variants.every(({ stock }) => stock === 0));
    expect(soldOut.length).toBeGreaterThanOrEqual(2);
  });

  it("counts physical goods only", () => {
    for (const { kind = "physical", variants: own } of catalogue) {
      for (const { sku, stock } of own) expect(stock === null, sku).toBe(kind !== "physical");
    }
  });

  it("has two files to download and one bundle, made of variants that exist", () => {
    const files = catalogue.filter(({ kind }) => kind === "digital").map(({ digitalFile }) => digitalFile);
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(readFileSync(path.join(root, "prisma/seed/digital", file ?? "")).length).toBeGreaterThan(2_000);
    }
    const bundles = catalogue.filter(({ kind }) => kind === "bundle");
    expect(bundles).toHaveLength(1);
    const parts = bundles.flatMap((bundle) => bundle.parts ?? []);
    const separately = parts.map(({ sku, quantity }) => {
      const part = variants.find((variant) => variant.sku === sku);
      return (part?.prices.PLN.amount ?? NaN) * quantity;
    });
    const bundlePrice = bundles[0]?.variants[0]?.prices.PLN.amount;
    expect(bundlePrice).toBeLessThan(separately.reduce((sum, price) => sum + price, 0));
  });
});

describe("pictures", () => {
  const wanted = new Set([
    ...variants.map(({ picture }) => picture),
    ...catalogue.flatMap(({ scenes }) => scenes),
  ]);

  it("has a further scene of every product", () => {
    for (const { slug, scenes } of catalogue) {
      expect(scenes.length, slug).toBeGreaterThanOrEqual(1);
      expect(scenes.length, slug).toBeLessThanOrEqual(2);
    }
  });

  it("are all planned, and no planned one is unused", () => {
    expect([...wanted].filter((name) => !plan[name])).toEqual([]);
    expect(Object.keys(plan).filter((name) => !wanted.has(name))).toEqual([]);
  });

  it("are on disk in every width and format", () => {
    const files = [...wanted].flatMap((name) =>
      widths.flatMap((width) => [`${name}-${width}.avif`, `${name}-${width}.webp`]),
    );
    expect(files.filter((file) => !existsSync(path.join(root, "public/pictures", file)))).toEqual([]);
  });
});
