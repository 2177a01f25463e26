import { cn } from "@/components/ui/cn";
import { PAPER_CLASS, PAPERS, type Paper } from "@/components/ui/paper";

function sources(picture: string, type: "avif" | "webp", widths: readonly number[]): string {
  return widths.map((width) => `/pictures/${picture}-${String(width)}.${type} ${String(width)}w`).join(", ");
}

/** A category's paper; one that the look does not know stands on the plain one. */
export function paperOf(category: string): Paper {
  return PAPERS.find((paper) => paper === category) ?? "home";
}

type ProductPictureProps = {
  picture: string;
  paper: Paper;
  /** Empty where the name stands beside it. */
  alt: string;
  /** Width of the object itself on the screen, as in the `sizes` of an image; left out for thumbnails. */
  sizes?: string;
  /** Wider than a card: offers the largest file and not the smallest. */
  large?: boolean;
  eager?: boolean;
  className?: string;
};

/** An object on its coloured paper, at about 64 % of its width, with the soft ellipse under it. */
export function ProductPicture({ picture, paper, alt, sizes, large, eager, className }: ProductPictureProps) {
  const widths = large ? [480, 800] : [240, 480];
  const set = (type: "avif" | "webp") =>
    sizes ? sources(picture, type, widths) : `/pictures/${picture}-240.${type}`;
  return (
    <div
      className={cn("rounded-paper grid place-items-center transition-colors", PAPER_CLASS[paper], className)}
    >
      <picture className="plinth mb-[8%] w-[72%] pb-[8%]">
        <source type="image/avif" srcSet={set("avif")} sizes={sizes} />
        <img
          src={`/pictures/${picture}-${sizes ? "480" : "240"}.webp`}
          srcSet={sizes && set("webp")}
          sizes={sizes}
          width={480}
          height={480}
          alt={alt}
          loading={eager ? "eager" : "lazy"}
          fetchPriority={eager ? "high" : undefined}
          decoding="async"
          className="relative z-1 aspect-square h-auto w-full"
        />
      </picture>
    </div>
  );
}
