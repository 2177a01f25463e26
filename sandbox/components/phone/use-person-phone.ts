"use client";

import { useCallback, useState } from "react";
import { control, ControlError, refresh, useControl } from "../control-client";

type Keeping<State> = {
  /** Milliseconds between the looks that are the net under the pushed news. */
  every: (latest: State | undefined) => number;
  /** Whether an answer is the whole phone; what is not makes it read anew. */
  isWhole?: (answer: State) => boolean;
};

const always = () => true;

/**
 * The state of a person's phone, kept live, and what the person can do with it: `act("scan", { text })` gives whether it
 * was done, and why not comes as `problem`. `keeping` must be the same object at each call.
 */
export function usePersonPhone<State extends object>(path: string, keeping: Keeping<State>) {
  const { every, isWhole = always } = keeping;
  const { data, error, mutate } = useControl<State>(path, {
    keepPreviousData: false,
    refreshInterval: every,
  });
  const [pending, setPending] = useState<string | null>(null);
  const [problem, setProblem] = useState<ControlError | null>(null);

  const act = useCallback(
    async (action: string, body: object = {}, method = "POST"): Promise<boolean> => {
      setPending(action);
      setProblem(null);
      try {
        const answer = await control<State>(action ? `${path}/${action}` : path, method, body);
        await (isWhole(answer) ? mutate(answer, { revalidate: false }) : mutate());
        return true;
      } catch (caught) {
        const unheardOf = () => new ControlError("Something went wrong", String(caught), 0);
        setProblem(caught instanceof ControlError ? caught : unheardOf());
        void refresh(path);
        return false;
      } finally {
        setPending(null);
      }
    },
    [path, mutate, isWhole],
  );

  const retry = () => void mutate();
  return { state: data, error, retry, act, pending, problem, clearProblem: () => setProblem(null) };
}
