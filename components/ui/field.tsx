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

/** The props of a control, parted into what its frame shows and what the control itself takes. */
function useField<Props extends Words & { id?: string; className?: string }>(props: Props) {
  const { label, hint, error, hideLabel, dense, className, id: given, ...rest } = props;
  const made = useId();
  const id = given ?? made;
  return {
    frame: { id, label, hint, error, hideLabel, dense },
    control: {
      ...rest,
      id,
      className: boxClass(dense, className),
      "aria-invalid": error ? true : undefined,
      "aria-describedby": cn(error && `${id}-error`, hint && `${id}-hint`) || undefined,
    },
  };
}

/** A text input with label, hint and error, tied together for screen readers. */
export function Field(props: Words & ComponentProps<"input">) {
  const { frame, control } = useField(props);
  return (
    <Frame {...frame}>
      <input {...control} />
    </Frame>
  );
}

/** A select with label, hint and error. */
export function SelectField(props: Words & ComponentProps<"select">) {
  const { frame, control } = useField(props);
  return (
    <Frame {...frame}>
      <select {...control} />
    </Frame>
  );
}
