import type { ComponentProps } from "react";
import { cn } from "./cn";

/** An on/off switch: a checkbox with the role of a switch and its label beside it. */
export function Switch({
  label,
  className,
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { label: string }) {
  return (
    <label
      className={cn(
        "relative inline-flex min-h-9 cursor-pointer items-center gap-3 font-semibold",
        className,
      )}
    >
      <input {...rest} type="checkbox" role="switch" className="peer sr-only" />
      <span
        aria-hidden="true"
        className={cn(
          "rule border-line-strong bg-card relative h-6 w-11 shrink-0 rounded-full transition",
          "after:bg-line-strong after:absolute after:top-[3px] after:left-[3px] after:size-[15px] after:rounded-full after:transition",
          "peer-checked:border-good peer-checked:bg-good peer-checked:after:bg-card peer-checked:after:translate-x-5",
          "peer-focus-visible:outline-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3 peer-disabled:opacity-45",
        )}
      />
      {label}
    </label>
  );
}
