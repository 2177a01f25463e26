import type { ReactNode } from "react";

/** A row of a receipt: words on the left, a sum on the right. */
export function Row({ label, value, strong }: { label: ReactNode; value: ReactNode; strong?: boolean }) {
  return (
    <div
      className={strong ? "flex justify-between gap-3 text-lg font-extrabold" : "flex justify-between gap-3"}
    >
      <span className="min-w-0 wrap-anywhere">{label}</span>
      <span className="max-w-3/4 shrink-0 text-right wrap-anywhere tabular-nums">{value}</span>
    </div>
  );
}

/** A long number under its name: it would not fit beside it. */
export function Long({ label, value }: { label: ReactNode; value: string }) {
  return (
    <p className="grid">
      <span className="opacity-75">{label}</span>
      <span className="break-all tabular-nums">{value}</span>
    </p>
  );
}

/** A dashed line across the paper. */
export function Cut() {
  return <hr className="border-t-[1.5px] border-dashed border-current opacity-40" />;
}

/** Black on white in both themes, as it comes out of the printer. */
export function Slip({ children, label }: { children: ReactNode; label: string }) {
  return (
    <article
      data-theme="light"
      aria-label={label}
      className="receipt text-ink grid w-[302px] max-w-full grid-cols-[minmax(0,1fr)] content-start gap-2 bg-white px-4 py-5 text-[13px] leading-snug"
    >
      {children}
    </article>
  );
}
