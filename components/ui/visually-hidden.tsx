import type { ReactNode } from "react";

/** Words for screen readers only. With `live` they are read when they change. */
export function VisuallyHidden({ children, live }: { children: ReactNode; live?: "polite" | "assertive" }) {
  return (
    <span className="sr-only" aria-live={live} aria-atomic={live ? true : undefined}>
      {children}
    </span>
  );
}
