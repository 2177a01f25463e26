"use client";

import { useState } from "react";
import { ControlError, refresh } from "./control-client";

/** Runs writes to the control API: tells while one runs and why it failed, then reads the given paths again. */
export function useAction(...paths: string[]) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ControlError | null>(null);

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (caught) {
      setProblem(
        caught instanceof ControlError ? caught : new ControlError("Something went wrong", String(caught), 0),
      );
      return false;
    } finally {
      await refresh(...paths);
      setBusy(false);
    }
  }

  return { run, busy, problem };
}
