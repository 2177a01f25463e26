"use client";

import { useState } from "react";
import type { Paper } from "@/components/ui/paper";
import { PAPERS } from "@/components/ui/paper";
import { cn } from "@/components/ui/cn";
import { fill } from "@/components/layout/fill";
import { Badge } from "@/components/ui/badge";
import { percentOff } from "../offer";
import { ProductPicture } from "../product-picture";
import { useVariant } from "./variant-client";

type GalleryProps = {
  paper: Paper;
  /** Scenes that belong to no variant. */
  scenes: readonly string[];
  name: string;
  words: { pictures: string; picture: string; off: string };
};

/** The other thumbnails stand on the papers that follow the category's own. */
function paperAt(own: Paper, index: number): Paper {
  return PAPERS[(PAPERS.indexOf(own) + index) % PAPERS.length] ?? own;
}

/** The big picture and the small ones; a small one of a variant chooses it. */
export function Gallery({ paper, scenes, name, words }: GalleryProps) {
  const { variants, current, setSku } = useVariant();
  const [scene, setScene] = useState<{ picture: string; sku: string } | null>(null);
  const pictures = [...new Set([...variants.map(({ picture }) => picture), ...scenes])];
  const off = percentOff(current);
  const shown = scene?.sku === current.sku ? scene.picture : current.picture;

  function show(picture: string) {
    const variant = variants.find((candidate) => candidate.picture === picture);
    setScene(variant ? null : { picture, sku: current.sku });
    if (variant && current.picture !== picture) setSku(variant.sku);
  }

  return (
    <div className="grid content-start gap-3">
      <div className="relative">
        {off ? (
          <span className="absolute top-4 left-4 z-2">
            <Badge tone="accent">{fill(words.off, { percent: off })}</Badge>
          </span>
        ) : null}
        <ProductPicture
          picture={shown}
          paper={paperAt(paper, Math.max(0, pictures.indexOf(shown)))}
          alt={name}
          sizes="(min-width: 1024px) 420px, 72vw"
          large
          eager
          className="aspect-[16/15]"
        />
      </div>
      {pictures.length > 1 ? (
        <ul
          aria-label={words.pictures}
          className={cn("grid gap-2 sm:gap-3", pictures.length > 4 ? "grid-cols-6" : "grid-cols-4")}
        >
          {pictures.slice(0, 8).map((picture, index) => (
            <li key={picture}>
              <button
                type="button"
                aria-label={fill(words.picture, { n: index + 1, name })}
                aria-pressed={picture === shown}
                onClick={() => show(picture)}
                className={cn(
                  "rounded-paper block w-full outline-offset-0",
                  picture === shown && "outline-ink outline-2",
                )}
              >
                <ProductPicture
                  picture={picture}
                  paper={paperAt(paper, index)}
                  alt=""
                  className="aspect-square"
                />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
