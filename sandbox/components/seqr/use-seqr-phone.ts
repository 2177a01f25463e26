"use client";

import { useCallback, useState } from "react";
import { control, ControlError, refresh, useControl } from "../control-client";
import type { PhoneState } from "../control-types";
import { viewOf } from "./screen-view";

export type PhoneAction = "scan" | "confirm-address" | "confirm-invoice" | "pin" | "cancel" | "done";
export type SeqrPhone = ReturnType<typeof useSeqrPhone>;

/** The state of a person's SEQR phone, kept live, and what the person can do with it. Refusals come as `problem`. */
export function useSeqrPhone(personId: string) {
  const path = `/control/seqr/phones/${encodeURIComponent(personId)}`;
  const { data, error, mutate } = useControl<PhoneState>(path, {
    keepPreviousData: false,
    refreshInterval: (latest) => (latest && viewOf(latest).moving ? 1_500 : 5_000),
  });
  const [pending, setPending] = useState<PhoneAction | null>(null);
  const [problem, setProblem] = useState<ControlError | null>(null);

  const act = useCallback(
    async (action: PhoneAction, body?: { text: string } | { pin: string }): Promise<boolean> => {
      setPending(action);
      setProblem(null);
      try {
        const next = await control<PhoneState>(`${path}/${action}`, "POST", body ?? {});
        await mutate(next, { revalidate: false });
        return true;
      } catch (caught) {
        setProblem(
          caught instanceof ControlError
            ? caught
            : new ControlError("Something went wrong", String(caught), 0),
        );
        void refresh(path);
        return false;
      } finally {
        setPending(null);
      }
    },
    [path, mutate],
  );

  return {
    state: data,
    error,
    retry: () => void mutate(),
    act,
    pending,
    problem,
    clearProblem: () => setProblem(null),
  };
}
