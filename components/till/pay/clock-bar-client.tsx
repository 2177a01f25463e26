"use client";

import { useNow } from "../use-now-client";

/** Seconds as `1:05`. */
export function asClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
}

/** How long it has lasted, as a bar that is full when the till gives up asking. */
export function ClockBar({ since, until, label }: { since: string; until: string | null; label: string }) {
  const now = useNow(true);
  const start = Date.parse(since);
  const whole = until ? Date.parse(until) - start : 60_000;
  const share = Math.min(1, Math.max(0, (now - start) / Math.max(whole, 1_000)));
  return (
    <div className="flex items-center gap-3">
      <div className="bg-plinth h-1.5 grow overflow-hidden rounded-full">
        <div
          className="bg-ink h-full rounded-full transition-[width] duration-1000 ease-linear"
          style={{ width: `${String(Math.round(share * 100))}%` }}
        />
      </div>
      <span className="tabular shrink-0 text-sm" role="timer" aria-label={label}>
        {asClock(now - start)}
      </span>
    </div>
  );
}
