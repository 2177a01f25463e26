import type { ReactNode } from "react";

/** A sheet for long text that scrolls in itself, by keyboard too. */
export function WireBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      className="rounded-option bg-paper border-line max-h-110 overflow-auto border px-4 py-3"
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {children}
    </div>
  );
}
