import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

/** A round field for codes: nothing is corrected, completed or capitalised. */
export function CodeInput({ className, ...rest }: ComponentProps<"input">) {
  return (
    <input
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      className={cn(
        "rule border-line-strong bg-card placeholder:text-muted hover:border-ink min-h-11 w-full min-w-0 rounded-full px-4.5 font-medium transition focus-visible:outline-offset-0",
        className,
      )}
    />
  );
}
