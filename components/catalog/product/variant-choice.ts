/** A variant as the product page needs it in the browser: what to choose by, what to show. */
export type ShownVariant = {
  sku: string;
  colour: string | null;
  size: string | null;
  picture: string;
  amount: number;
  previous: number | null;
  lowest: number | null;
};

/** Colours or sizes in the order of the shelf, each once. */
export function choices(variants: readonly ShownVariant[], by: "colour" | "size"): string[] {
  return [...new Set(variants.flatMap((variant) => variant[by] ?? []))];
}

/**
 * The variant after somebody chose a colour or size: the other property stays when such a variant exists, otherwise
 * the first one with what was chosen.
 */
export function choose(
  variants: readonly ShownVariant[],
  current: ShownVariant,
  by: "colour" | "size",
  value: string,
): ShownVariant {
  const other = by === "colour" ? "size" : "colour";
  const fitting = variants.filter((variant) => variant[by] === value);
  return fitting.find((variant) => variant[other] === current[other]) ?? fitting[0] ?? current;
}
