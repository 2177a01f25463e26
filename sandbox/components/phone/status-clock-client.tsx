"use client";

import { useSyncExternalStore } from "react";

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, 5_000);
  return () => clearInterval(timer);
}

const now = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The time in the status bar; drawn in the browser only, for the server may stand in another zone. */
export function StatusClock() {
  const time = useSyncExternalStore(subscribe, now, () => "");
  return <span className="min-w-11 tabular-nums">{time}</span>;
}
