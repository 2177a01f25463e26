"use client";

import { useEffect, useState } from "react";

let asked: Promise<string | null> | undefined;

async function ask(): Promise<string | null> {
  const response = await fetch("/api/stage");
  const body = (await response.json()) as { stageOrigin: string | null }; // our own route
  return body.stageOrigin;
}

/** The origin of the stage when the shop stands in its frame, else null. */
export function useStage(): string | null {
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    if (window.parent === window) return;
    asked ??= ask().catch(() => null);
    void asked.then(setOrigin);
  }, []);
  return origin;
}

/** A click on a code is a scan by the phone beside the shop. */
export function scanOnStage(stageOrigin: string, text: string): void {
  window.parent.postMessage({ type: "kram:code", text }, stageOrigin);
}

/** Tells the stage's address bar where the shop is. */
export function locateOnStage(stageOrigin: string): void {
  const path = location.pathname + location.search;
  window.parent.postMessage({ type: "kram:location", path }, stageOrigin);
}

/** Calls back when the phone beside the shop is done with what it scanned, paid or not. Gives how to stop listening. */
export function onPhoneDone(stageOrigin: string, done: () => void): () => void {
  const listener = ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== stageOrigin || source !== window.parent) return;
    if (data && typeof data === "object" && "type" in data && data.type === "kram:done") done();
  };
  window.addEventListener("message", listener);
  return () => window.removeEventListener("message", listener);
}

/** The text of the code that the phone beside the shop is busy with; `scan` has it scan one. */
export function useStageScan() {
  const stage = useStage();
  const [scanned, setScanned] = useState<string | null>(null);
  useEffect(() => (stage ? onPhoneDone(stage, () => setScanned(null)) : undefined), [stage]);
  const scan = stage
    ? (text: string) => {
        scanOnStage(stage, text);
        setScanned(text);
      }
    : null;
  return { scan, scanned };
}
