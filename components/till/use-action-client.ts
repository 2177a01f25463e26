"use client";

import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { problemWords } from "./problem-words";

/**
 * Runs one thing at a time: `busy` names the one that runs, `problem` says in words why the last one failed.
 * `lastProblem` gives the same words to whoever waited for it.
 */
export function useAction() {
  const t = useTranslations("till.problems");
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const last = useRef<string | undefined>(undefined);
  const lastProblem = useCallback(() => last.current, []);

  const run = useCallback(
    async <Value>(name: string, work: () => Promise<Value>): Promise<Value | undefined> => {
      setBusy(name);
      setProblem(undefined);
      last.current = undefined;
      try {
        return await work();
      } catch (error) {
        last.current = problemWords(error, t);
        setProblem(last.current);
        return undefined;
      } finally {
        setBusy(undefined);
      }
    },
    [t],
  );
  return { run, busy, problem, setProblem, lastProblem };
}
