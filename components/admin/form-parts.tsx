import type { ReactNode } from "react";

/** A box to tick with its words. */
export function Tick({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className="flex min-h-9 items-center gap-3 font-semibold">
      <input type="checkbox" name={name} defaultChecked={checked} className="accent-ink size-5" />
      {label}
    </label>
  );
}

/** Two fields side by side where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2">{children}</div>;
}
