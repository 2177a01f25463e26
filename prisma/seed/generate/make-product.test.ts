import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { currencies } from "@/core/money/money";
import { isEan13 } from "../ean";
import { catalogue } from "../catalogue/catalogue";
import { makeProduct } from "./make-product";

const made = Array.from({ length: 3_000 }, (_, index) => makeProduct(index));
const variants = made.flatMap((product) => product.variants);

describe("made-up products", () => {
  it("are the same every time", () => {
    expect(makeProduct(1234)).toEqual(made[1234]);
  });

  it("share no slug, SKU or EAN with each other or with the catalogue", () => {
    const real = catalogue.flatMap((product) => product.variants);
    const all = [...variants, ...real];
    expect(new Set(all.map(({ sku }) => sku)).size).toBe(all.length);
    expect(new Set(all.map(({ ean }) => ean)).size).toBe(all.length);
    expect(new Set([...made, ...catalogue].map(({ slug }) => slug)).size).toBe(
      made.length + catalogue.length,
    );
    expect(variants.every(({ ean }) => isEan13(ean))).toBe(true);
  });

  it("have names that differ, prices that end like prices and pictures that exist", () => {
    expect(new Set(made.slice(0, 500).map(({ name }) => name.pl)).size).toBeGreaterThan(480);
    for (const { prices, picture } of variants) {
      for (const currency of currencies) {
        const { amount, previous } = prices[currency];
        expect(amount).toBeGreaterThan(0);
        expect(previous ?? amount + 1).toBeGreaterThan(amount);
      }
      expect(existsSync(path.join(import.meta.dirname, `../../../public/pictures/${picture}-480.avif`))).toBe(
        true,
      );
    }
  });
});
