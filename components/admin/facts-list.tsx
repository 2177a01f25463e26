import type { ReactNode } from "react";

/** Names and values under one another; rows without a value are left out. */
export function FactsList({ rows }: { rows: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {rows
        .filter((row) => row.value !== null && row.value !== undefined && row.value !== "")
        .map((row) => (
          <div key={row.label} className="contents">
            <dt className="text-muted">{row.label}</dt>
            <dd className="min-w-0 wrap-anywhere">{row.value}</dd>
          </div>
        ))}
    </dl>
  );
}
