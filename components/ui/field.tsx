import { useId, type ComponentProps, type ReactNode } from "react";
import { cn } from "./cn";

type Words = { label: string; hint?: ReactNode; error?: ReactNode; hideLabel?: boolean; dense?: boolean };

const BOX =
  "rule border-line-strong bg-card text-ink placeholder:text-muted rounded-option w-full font-medium transition hover:border-ink aria-invalid:border-bad disabled:opacity-60";

function boxClass(dense: boolean | undefined, className: string | undefined): string {
  return cn(BOX, dense ? "min-h-9 px-3 text-sm" : "min-h-11 px-4", className);
}

function Frame({
  id,
  label,
  hint,
  error,
  hideLabel,
  dense,
  children,
}: Words & { id: string; children: ReactNode }) {
  return (
    <div className={cn("grid min-w-0 content-start", dense ? "gap-1 text-sm" : "gap-1.5")}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "font-semibold"}>
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-bad text-sm font-semibold">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function described(id: string, { hint, error }: Words): string | undefined {
  return cn(error && `${id}-error`, hint && `${id}-hint`) || undefined;
}

function useField(words: Words, givenId: string | undefined) {
  const made = useId();
  const id = givenId ?? made;
  return {
    id,
    aria: { "aria-invalid": words.error ? true : undefined, "aria-describedby": described(id, words) },
  };
}

/** A text input with label, hint and error, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  hideLabel,
  dense,
  className,
  id: givenId,
  ...rest
}: Words & ComponentProps<"input">) {
  const words = { label, hint, error, hideLabel, dense };
  const { id, aria } = useField(words, givenId);
  return (
    <Frame id={id} {...words}>
      <input {...rest} id={id} {...aria} className={boxClass(dense, className)} />
    </Frame>
  );
}

/** A select with label, hint and error. */
export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  dense,
  className,
  id: givenId,
  ...rest
}: Words & ComponentProps<"select">) {
  const words = { label, hint, error, hideLabel, dense };
  const { id, aria } = useField(words, givenId);
  return (
    <Frame id={id} {...words}>
      <select {...rest} id={id} {...aria} className={boxClass(dense, className)} />
    </Frame>
  );
}
