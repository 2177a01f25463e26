import type { ComponentProps } from "react";
import { cn } from "./cn";
import { Link } from "./link";

/** The classes of a chip (filter, option). A chosen one is ink, the others are outlined. */
export function chipClass(chosen = false, className?: string): string {
  return cn(
    "rule inline-flex min-h-10 items-center gap-2 rounded-full px-4 font-semibold whitespace-nowrap transition",
    chosen ? "border-ink bg-ink text-on-ink" : "border-line bg-card text-ink hover:border-ink",
    className,
  );
}

/** A chip that is a link; the chosen one says so to screen readers. */
export function ChipLink({ chosen, className, ...rest }: ComponentProps<typeof Link> & { chosen?: boolean }) {
  return (
    <Link {...rest} aria-current={chosen ? "true" : undefined} className={chipClass(chosen, className)} />
  );
}

/** A chip that is a button with a pressed state. */
export function Chip({ chosen, className, ...rest }: ComponentProps<"button"> & { chosen?: boolean }) {
  return <button type="button" {...rest} aria-pressed={chosen} className={chipClass(chosen, className)} />;
}
