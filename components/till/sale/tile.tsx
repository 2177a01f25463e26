import { ProductPicture } from "@/components/catalog/product-picture";
import type { Paper } from "@/components/ui/paper";

type TileProps = {
  name: string;
  option?: string;
  picture: string;
  paper: Paper;
  price: string;
  /** Words where it cannot be sold, e.g. "sold out". */
  gone?: string;
  /** Which tiles are in view at once: those are fetched first. */
  eager?: boolean;
  onPress: () => void;
};

/** A product to press: its picture on coloured paper, its name and price. */
export function Tile({ name, option, picture, paper, price, gone, eager, onPress }: TileProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      disabled={Boolean(gone)}
      className="rounded-paper group grid content-start gap-1.5 text-left disabled:opacity-60"
    >
      <span className="relative block">
        <ProductPicture
          picture={picture}
          paper={paper}
          alt=""
          eager={eager}
          className="aspect-square w-full transition-transform group-active:scale-97"
        />
        {gone ? (
          <span className="bg-card absolute inset-x-2 bottom-2 rounded-full px-2 py-0.5 text-center text-xs font-bold">
            {gone}
          </span>
        ) : null}
      </span>
      <span className="grid gap-0.5 px-0.5 text-sm leading-tight">
        <span className="truncate font-bold">{name}</span>
        <span className="flex justify-between gap-2">
          <span className="text-muted min-w-0 truncate">{option}</span>
          <span className="tabular shrink-0">{price}</span>
        </span>
      </span>
    </button>
  );
}
