import type { ReactNode } from "react";
import { cn } from "@ui/cn";

/** A titled block of the app. */
export function Block({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className="mb-5">
      {title ? <h3 className="mb-2 text-lg font-extrabold tracking-tight">{title}</h3> : null}
      {children}
    </section>
  );
}

/** Rows of sums; the last one is the one that counts. */
export function Sums({ rows }: { rows: { label: string; value: string; strong?: boolean }[] }) {
  return (
    <dl className="bg-card rounded-paper border-line rule grid gap-1.5 px-4 py-3.5">
      {rows.map(({ label, value, strong }) => (
        <div
          key={label}
          className={cn(
            "flex items-baseline justify-between gap-4",
            strong && "border-line mt-1 border-t pt-2",
          )}
        >
          <dt className={strong ? "font-semibold" : "text-muted"}>{label}</dt>
          <dd className={strong ? "headline text-[26px] tabular-nums" : "tabular-nums"}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type PickProps = {
  name: string;
  kind?: "radio" | "checkbox";
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  label: ReactNode;
  side?: ReactNode;
};

/** One choice as a big row: a radio or a checkbox with words, and a price at its side. */
export function Pick({ name, kind = "radio", checked, onChange, disabled, label, side }: PickProps) {
  return (
    <label className="rounded-option rule border-line bg-card has-checked:border-ink has-focus-visible:outline-ink flex min-h-12 items-center gap-3 px-3.5 py-2 transition has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      <input
        type={kind}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="accent-ink size-[18px] shrink-0"
      />
      <span className="min-w-0 flex-1 leading-snug font-semibold">{label}</span>
      {side ? <span className="text-muted shrink-0 text-sm tabular-nums">{side}</span> : null}
    </label>
  );
}
