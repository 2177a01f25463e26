"use client";

import { useEffect, useState } from "react";
import { Button } from "@ui/button";
import { Card } from "@ui/card";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import type { Clock } from "../control-types";
import { formatDuration } from "../format";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

const PATH = "/control/clock";
const JUMPS = [
  { ms: 21_000, label: "+ 21 seconds", why: "past the time in which a shop must confirm" },
  { ms: 15 * 60_000, label: "+ 15 minutes", why: "" },
  { ms: 3_600_000, label: "+ 1 hour", why: "" },
  { ms: 86_400_000, label: "+ 1 day", why: "" },
];

function SandboxTime({ offsetMs }: { offsetMs: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const shown = new Date(now + offsetMs);
  return (
    <p>
      <span className="headline block text-5xl tabular-nums">{shown.toLocaleTimeString("en-GB")}</span>
      <span className="text-muted">
        {shown.toLocaleDateString("en-GB", {
          weekday: "long",
          day: "numeric",
          month: "long",
          year: "numeric",
        })}
      </span>
    </p>
  );
}

/** The sandbox's own time. Jumping ahead fires what was due in between: reversals, expiries. */
export function ClockTab() {
  const clock = useControl<Clock>(PATH);
  const { run, busy, problem } = useAction(PATH, "/control/seqr");
  const put = (body: { offsetMs: number } | { advanceMs: number }) =>
    void run(() => control(PATH, "PUT", body));
  return (
    <section aria-label="Clock" className="grid gap-4">
      <ProblemNote problem={problem} />
      <LoadState
        data={clock.data}
        error={clock.error}
        retry={() => void clock.mutate()}
        skeleton={<Skeleton className="rounded-paper h-64" />}
      >
        {({ offsetMs }) => (
          <Card className="grid gap-6">
            <SandboxTime offsetMs={offsetMs} />
            <p role="status">
              {offsetMs === 0
                ? "The sandbox keeps real time."
                : `The sandbox is ${formatDuration(Math.abs(offsetMs))} ${offsetMs > 0 ? "ahead of" : "behind"} real time.`}
            </p>
            <div className="flex flex-wrap gap-2">
              {JUMPS.map(({ ms, label, why }) => (
                <Button
                  key={ms}
                  disabled={busy}
                  title={why || undefined}
                  onClick={() => put({ advanceMs: ms })}
                >
                  {label}
                </Button>
              ))}
              <Button tone="ink" disabled={busy || offsetMs === 0} onClick={() => put({ offsetMs: 0 })}>
                Back to real time
              </Button>
            </div>
            <p className="text-muted text-sm">
              21 seconds is just past the time in which a shop must confirm a SEQR payment.
            </p>
          </Card>
        )}
      </LoadState>
    </section>
  );
}
