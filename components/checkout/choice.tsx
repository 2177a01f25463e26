import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  type: "radio" | "checkbox";
  /** What stands at the end, e.g. a price. */
  aside?: ReactNode;
  plain?: boolean;
  error?: string | undefined;
  children: ReactNode;
};

/** A radio button or checkbox with words beside it: a row in a frame, or plain. */
export function Choice({ aside, plain, error, children, className, ...input }: ChoiceProps) {
  const errorId = error ? `${input.name}-error` : undefined;
  return (
    <div className={className}>
      <label
        className={cn(
          "flex cursor-pointer items-start gap-3",
          !plain &&
            "rule border-line-strong rounded-option bg-card has-checked:border-ink min-h-11 px-4 py-2.5 transition",
        )}
      >
        <input
          {...input}
          aria-invalid={error ? true : undefined}
          aria-describedby={errorId}
          className="accent-ink mt-1 size-4.5 shrink-0"
        />
        <span className="min-w-0 grow">{children}</span>
        {aside ? <span className="tabular shrink-0">{aside}</span> : null}
      </label>
      {error ? (
        <p id={errorId} className="text-bad mt-1 text-sm font-semibold">
          {error}
        </p>
      ) : null}
    </div>
  );
}
