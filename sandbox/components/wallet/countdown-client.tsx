"use client";

import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useWords } from "./words-client";

type CountdownProps = { from: string; until: string; now: string; onOver: () => void };

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, 250);
  return () => clearInterval(timer);
}

/** How long a code is still shown, by the sandbox's clock, which may differ from the browser's. Asks for the next one at zero. */
export function Countdown({ from, until, now, onOver }: CountdownProps) {
  const { words, fill } = useWords();
  const [ahead] = useState(() => Date.parse(now) - Date.now());
  const whole = Math.max(1, Math.round((Date.parse(until) - Date.parse(from)) / 1_000));
  const read = useCallback(
    () => Math.max(0, Math.ceil((Date.parse(until) - Date.now() - ahead) / 1_000)),
    [until, ahead],
  );
  const seconds = useSyncExternalStore(subscribe, read, () => whole);
  const over = useEffectEvent(onOver);

  useEffect(() => {
    if (seconds === 0) over();
  }, [seconds]);

  return (
    <div className="grid gap-1.5">
      <div aria-hidden="true" className="bg-line h-1.5 overflow-hidden rounded-full">
        <div
          className="bg-wallet h-full origin-left rounded-full transition-transform duration-250 ease-linear"
          style={{ transform: `scaleX(${Math.min(1, seconds / whole)})` }}
        />
      </div>
      <p role="timer" className="text-muted text-center text-sm tabular-nums">
        {fill(words.pay.left, { seconds: String(seconds) })}
      </p>
    </div>
  );
}
