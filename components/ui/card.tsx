import type { ComponentProps } from "react";
import { cn } from "./cn";
import { PAPER_CLASS, type Paper } from "./paper";

/** A rounded sheet: white with a line, or a category's paper without one. */
export function Card({
  paper,
  flush,
  className,
  ...rest
}: ComponentProps<"div"> & { paper?: Paper; flush?: boolean }) {
  return (
    <div
      {...rest}
      className={cn(
        "rounded-paper",
        paper ? PAPER_CLASS[paper] : "rule border-line bg-card",
        !flush && "p-5 sm:p-6",
        className,
      )}
    />
  );
}
