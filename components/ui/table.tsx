import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A dense table that scrolls sideways in its own box. Give it a caption; it is read, not shown. `maxHeight` makes the head stick. */
export function Table({
  caption,
  className,
  maxHeight,
  children,
  ...rest
}: ComponentProps<"table"> & { caption: string; maxHeight?: string }) {
  return (
    <div
      className="rounded-paper rule border-line bg-card relative overflow-auto"
      style={maxHeight ? { maxHeight } : undefined}
      role="region"
      aria-label={caption}
      // A box that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table {...rest} className={cn("w-full border-separate border-spacing-0 text-left text-sm", className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** A head cell; sticks to the top of the table's box. */
export function Th({ className, numeric, ...rest }: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      {...rest}
      className={cn(
        "border-line bg-card text-muted sticky top-0 z-10 border-b-[1.5px] px-4 py-2.5 font-semibold whitespace-nowrap",
        numeric && "text-right",
        className,
      )}
    />
  );
}

/** A body cell; `numeric` ones are right-aligned with figures of equal width. */
export function Td({ className, numeric, ...rest }: ComponentProps<"td"> & { numeric?: boolean }) {
  return (
    <td
      {...rest}
      className={cn(
        "border-line border-b px-4 py-2.5 align-middle",
        numeric && "text-right whitespace-nowrap tabular-nums",
        className,
      )}
    />
  );
}
